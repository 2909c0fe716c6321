# English words of the instrument: levels, areas, indicators.
# Ids come from content/instrument/nsb-twinning.json. All anchors are our own design, in our own words.

## Levels

level-1 = Not yet
    .meaning = The practice is absent or happens by chance, and no record shows it.
level-2 = Emerging
    .meaning = The practice has started, but it is incomplete and depends on one person.
level-3 = Established
    .meaning = The practice is written down and was applied in most cases in the last 12 months.
level-4 = Effective
    .meaning = The practice is applied in all relevant cases, and it is measured and reviewed.
level-5 = Leading and sustained
    .meaning = The practice has been sustained for at least 3 years, has been improved and is shared with others.

## C1 Mandate

area-mandate = Mandate, governance and strategy
    .short = Mandate
    .about = This area covers your body's legal role, its national strategy and the support of its leaders. Twinning works best when its objectives serve national priorities and leaders support it.

indicator-legal-mandate = Legal mandate and role in ISO
    .ask = How clear is your body's legal mandate, and is your body recognized as the national standards body?
    .l1 = Our mandate is unclear, or we share it with another body without an agreed division of work.
    .l2 = A law, decree, statute or agreement gives us a mandate. It may leave our independence in decisions on standards limited.
    .l3 = Our mandate is clear, and we take our own decisions on standards. We are recognized as the national standards body, in our country and in ISO.
    .l4 = Our mandate is clear and recognized. We review the mandate, and the resources it needs, with the ministry or board above us.
    .l5 = We have had a clear, reviewed mandate with resources for at least 3 years. A review from outside our body has confirmed it, or another body has used it as a reference.
    .evidence = The law, decree, statutes or agreement that your body rests on, and its membership category in the ISO list of members.
    .source = The levels are our design. The idea comes from the Consolidated ISO Supplement (11th ed., 2020), Annex ST, ST.3 (membership needed for twinning).

indicator-national-strategy = National standardization strategy
    .ask = Does your country have a national standardization strategy that is current and linked to the national development plan, or to another statement of what the country wants?
    .l1 = There is no national standardization strategy, and nobody has started to prepare one.
    .l2 = There is a strategy. It may be a draft or out of date, and its links with national priorities may be weak.
    .l3 = The strategy is current and in use. Its priorities can be traced to the national development plan, or to another public statement of national priorities.
    .l4 = The strategy is current, and its priorities can be traced to national priorities. It has a funded action plan, and we review progress every year.
    .l5 = For at least 3 years our funded and reviewed strategy has decided what we do in ISO. We update it with the results we reach.
    .evidence = The strategy, and the page of the national development plan, or of another statement, to which each priority refers.
    .source = The levels are our design. The idea comes from the Consolidated ISO Supplement (11th ed., 2020), Annex ST, ST.4, and from ISO's method for national standardization strategies (PUB100450).

indicator-committee-choice = Choice of ISO committees by priority
    .ask = How does your body choose the ISO committees in which it takes part?
    .l1 = We join ISO committees by invitation or by habit. No criteria guide the choice.
    .l2 = We use some criteria, such as trade or available experts, at least for some choices.
    .l3 = Written criteria guide our choice. The list of our committees matches the priorities of the national standardization strategy.
    .l4 = Written criteria guide every choice, and the list matches our strategy. Each year we review the list and give up P-memberships of low value.
    .l5 = We have chosen committees by written criteria and reviewed the list for at least 3 years. We also measure what they bring to our country.
    .evidence = The list of your committees and the criteria behind it, with the date of the last review.
    .source = The levels are our design. The idea comes from ISO's method for national standardization strategies (PUB100450), which lists the projects that need active participation.

indicator-commitment = Commitment of leaders to twinning
    .ask = How firmly do your leaders (top management, and the ministry or board above it) support a twinning arrangement?
    .l1 = Our leaders have not discussed twinning, or have given it no support so far.
    .l2 = Some of our leaders support twinning, at least in spoken words.
    .l3 = Our leaders support twinning in writing, and a named senior person is its sponsor.
    .l4 = Our leaders support twinning in writing, with a named sponsor. They have also set a budget line and targets.
    .l5 = Written support, sponsor, budget and targets cover several years. They bind new leaders too: they have survived a change of leadership, or the ministry or board has decided them.
    .evidence = A signed letter of support that names the sponsor, and the budget line if there is one.
    .source = The levels are our design. The idea comes from the Consolidated ISO Supplement (11th ed., 2020), Annex ST, ST.4 (principle of sustained commitment).

## C2 Good standardization practice

area-practice = Good standardization practice
    .short = Good practice
    .about = This area covers how your body develops and adopts national standards: openly, fairly and by consensus. A body that works well at home is ready to serve an international committee.

indicator-code-of-practice = WTO Code of Good Practice
    .ask = Has your body committed itself to the Code of Good Practice of the WTO TBT Agreement, and does it apply the Code?
    .l1 = We have not accepted the Code, and we have not decided to follow it. Our work follows its rules only by chance.
    .l2 = We have accepted the Code or, outside the WTO, decided in writing to follow it.
    .l3 = We have accepted the Code or, outside the WTO, decided in writing to follow it. We publish a work programme every 6 months and give at least 60 days for comments.
    .l4 = We apply the Code to all projects, with a work programme every 6 months and at least 60 days for comments. We check this and handle complaints.
    .l5 = We have applied the Code and checked our practice for at least 3 years. Outside experts have confirmed it by peer assessment or certification.
    .evidence = The notification of acceptance, or the decision to follow the Code. The last two work programmes and the dates of public comment periods. A country outside the WTO does not make the question “not applicable”: a written decision to follow the Code is enough.
    .source = The levels are our design. The idea comes from Annex 3 of the WTO TBT Agreement (general knowledge, to be verified).

indicator-due-process = Consensus and due process
    .ask = Does your body develop national standards by consensus and with fair, written rules?
    .l1 = We develop standards in an informal way. No written rules say how decisions are taken.
    .l2 = We have written rules for consensus and due process, at least for some projects.
    .l3 = We apply our written rules to all projects, and decisions are on record.
    .l4 = We apply our written rules to all projects. People know and use the appeals procedure, and we review the rules with what we learn.
    .l5 = Our rules have been applied, reviewed and improved for at least 3 years. Other bodies use them as a model, or a review from outside our body has confirmed them.
    .evidence = The written procedures for developing standards, and the record of one recent project.
    .source = The levels are our design. The idea comes from ISO's Good Standardization Practices (PUB100440): due process, impartiality and consensus.

indicator-adoption = Adoption of ISO standards
    .ask = Does your body adopt ISO standards as national standards by a clear process and with the right to do so?
    .l1 = We copy or use ISO standards case by case, without a process and without clear rights.
    .l2 = We have adopted some ISO standards as national standards, with the right to do so for at least some of them.
    .l3 = We adopt ISO standards by a written process based on ISO/IEC Guide 21, our own process or a regional one. We hold the rights and keep a register.
    .l4 = We use the written process for every adoption, hold the rights and keep a complete register. We also measure time and quality.
    .l5 = We have used the process and measured time and quality for at least 3 years. When ISO revises a standard, we send it what we learned from users.
    .evidence = The register of adopted standards and the written adoption process.
    .source = The levels are our design. The idea comes from ISO's Good Standardization Practices (PUB100440): national adoption. ISO/IEC Guide 21 is general knowledge, to be verified.

indicator-impartiality = Impartiality and conflicts of interest
    .ask = How does your body keep its standards work impartial and deal with conflicts of interest?
    .l1 = We have no policy on impartiality, and nobody declares conflicts of interest.
    .l2 = We have a policy on impartiality.
    .l3 = We use our policy. The members of each committee declare their interests, and we keep the declarations.
    .l4 = The members of every committee declare their interests. Audits check this, and we act on what they find.
    .l5 = Audits have confirmed our impartiality for at least 3 years. We publish how we deal with conflicts of interest and with complaints.
    .evidence = The impartiality policy and the declarations of interest of one committee.
    .source = The levels are our design. The idea comes from ISO's Good Standardization Practices (PUB100440): impartiality and consensus.

## C3 Stakeholders and national mirror committees

area-stakeholders = Stakeholders and mirror committees
    .short = Stakeholders
    .about = This area covers how your body brings all national interests together and agrees on a national position. With an active mirror committee, your votes and comments in twinning speak for the whole country.

indicator-mirror-committee = National mirror committee for the target committee
    .ask = Do you have a national mirror committee that follows the target ISO committee?
    .l1 = We have no national mirror committee for this subject, and no list of people for one.
    .l2 = A national mirror committee is formed or being formed, or we have at least a contact list.
    .l3 = Our national mirror committee is formed. It meets at least 2 times a year and keeps minutes.
    .l4 = Our national mirror committee meets at least 2 times a year and keeps minutes. It agrees a position for at least 80 % of the ballots.
    .l5 = For at least 3 years our national mirror committee has met and agreed positions for at least 80 % of the ballots. Its members set its work plan, and they elect or confirm its chair regularly.
    .evidence = The list of members, the minutes of the last 12 months and the positions agreed. A national committee that follows several ISO committees counts, if this one is on its agenda.
    .source = The levels are our design. The idea comes from the Consolidated ISO Supplement (11th ed., 2020), clause 1.7 (national input), and Annex ST.

indicator-stakeholder-balance = Balance of stakeholders
    .ask = Which interests take an active part in your national work on this subject: industry with small firms, government, academia, consumers, women?
    .l1 = At most 1 stakeholder group takes part, for example only government or only large firms.
    .l2 = At least 2 stakeholder groups take part.
    .l3 = At least 3 stakeholder groups take part. We know which interests are missing and have noted them.
    .l4 = At least 4 stakeholder groups take part. We review the balance and have closed the gaps that we found.
    .l5 = At least 4 stakeholder groups have taken part for at least 3 years. We keep reaching out to women and to micro, small and medium firms.
    .evidence = A table of members by stakeholder group, with the number of women and men.
    .source = The levels are our design. The idea comes from the Consolidated ISO Supplement (11th ed., 2020), clause 1.7 (all relevant interests), and ISO's Good Standardization Practices (PUB100440): stakeholder engagement and gender.

indicator-national-position = Process for the national position
    .ask = How does your body agree on the national position before it votes or comments in ISO?
    .l1 = The chair or one officer decides the national position alone, or we take no position. No process exists.
    .l2 = We ask members, for example by e-mail, and use the replies that arrive.
    .l3 = A written process leads to the national position, and we keep a record. Our comments give their reasons.
    .l4 = We follow the written process for every position and finish on time. Each position can be traced to the input of members.
    .l5 = Our positions have been on time and traceable for at least 3 years. Each year we ask the members how the process can be better, and we improve it.
    .evidence = The written process or template, and the file of one recent national position.
    .source = The levels are our design. The idea comes from the Consolidated ISO Supplement (11th ed., 2020), clause 1.7 (timely national input with all relevant interests).

indicator-stakeholder-support = Support from stakeholders
    .ask = How much do stakeholders know about ISO work on this subject, and what do they contribute to it?
    .l1 = Stakeholders know little about this work, and none of them gives time or money.
    .l2 = Some stakeholders take part and pay their own costs.
    .l3 = We inform stakeholders about the work. Some support it beyond their own costs, for example with money, staff or rooms.
    .l4 = We have a joint plan with stakeholders, who share the costs. We review the plan with them.
    .l5 = The joint plan and shared costs have lasted for at least 3 years. The sector itself starts proposals for new work.
    .evidence = The joint plan, letters of support or a record of what stakeholders contributed.
    .source = The levels are our design. The idea comes from ISO's Good Standardization Practices (PUB100440): stakeholder engagement.

## C4 Participation in ISO

area-participation = Participation in ISO work
    .short = Participation
    .about = This area covers how well your body votes, comments and attends in the ISO committees it has joined. Reliable participation keeps your P-membership safe and is the base for every leadership role.

indicator-cib-votes = Votes in committee internal ballots
    .ask = In the last 12 months, on what share of the committee internal ballots (CIBs) of your target committees did your body vote?
    .l1 = In the last 12 months we voted on less than 50 % of the committee internal ballots, and missed 2 or more.
    .l2 = In the last 12 months we voted on 50 % to 79 % of the committee internal ballots, and missed 2 or more.
    .l3 = In the last 12 months we voted on 80 % to 94 % of the committee internal ballots, or there were fewer than 10 and we missed only 1.
    .l4 = In the last 12 months we voted on at least 95 % of the committee internal ballots.
    .l5 = In the last 3 years we voted on 100 % of the committee internal ballots.
    .evidence = ISO voting statistics for each target committee. Count an abstention as a vote, and round the share down. If you have been a P-member for less than 12 months, count from the day you joined; level 5 needs 3 years. If there was no ballot, choose “not applicable” and give this reason.
    .source = The levels are our design. The idea comes from the Consolidated ISO Supplement (11th ed., 2020), clause 1.7 (obligations of P-members).

indicator-ballot-votes = Votes on DIS, FDIS and systematic reviews
    .ask = Does your body vote on every draft standard (DIS and FDIS) and every systematic review (SR) of your target committees, and with comments?
    .l1 = We missed DIS, FDIS or SR votes. In the last 24 months ISO changed our status from P-member to O-member for this reason.
    .l2 = We missed at least 1 DIS, FDIS or SR vote in the last 12 months. ISO has not changed our status for this reason.
    .l3 = We missed no DIS, FDIS or SR vote in the last 12 months.
    .l4 = We missed no DIS, FDIS or SR vote in the last 12 months. We sent comments with at least 30 % of our votes.
    .l5 = We missed no DIS, FDIS or SR vote in the last 3 years. We sent comments with at least 50 % of our votes.
    .evidence = ISO voting statistics for each target committee, and any notice about a change of status. If you have been a P-member for less than 12 months, count from the day you joined; level 5 needs 3 years. If there was no such vote, choose “not applicable” and give this reason.
    .source = The levels are our design. The idea comes from the Consolidated ISO Supplement (11th ed., 2020), clause 1.7 (obligations of P-members).

indicator-directives-knowledge = Knowledge of the ISO/IEC Directives
    .ask = How well do your staff know the ISO/IEC Directives, and do they use them in their work?
    .l1 = Nobody on our staff knows the ISO/IEC Directives or has been trained on them.
    .l2 = At least 1 person on our staff is aware of the Directives and can find a rule in them.
    .l3 = At least 2 of our staff are trained on the Directives and use the right ISO forms in their work.
    .l4 = At least 2 trained staff use the ISO forms and also advise our national committees on the Directives.
    .l5 = At least 2 trained staff have advised our national committees for at least 3 years. They also train others: experts, committee members or other bodies.
    .evidence = Training records, and examples of ISO forms that your staff filled in.
    .source = The levels are our design. The idea comes from the Consolidated ISO Supplement (11th ed., 2020), Annex D (knowledge expected of a secretary) and Annex SQ.

indicator-meetings-experts = Meetings and registered experts
    .ask = Does your body attend the meetings of the target committee, and does it have experts registered in its working groups?
    .l1 = We attend no meetings of the target committee, and we have no registered expert.
    .l2 = We attend some meetings, in person or online, or we have at least 1 registered expert.
    .l3 = We attend most meetings, in person or online, and have at least 1 expert registered in the Global Directory.
    .l4 = We attend all meetings, in person or online, and have at least 2 registered experts. We send written contributions.
    .l5 = We have attended all meetings, with at least 2 experts and written contributions, for at least 3 years. We also propose new work (NP), lead a project or serve in a liaison.
    .evidence = Attendance lists, and the list of your experts in the Global Directory.
    .source = The levels are our design. The idea comes from the Consolidated ISO Supplement (11th ed., 2020), clause 1.7 (contributing to meetings and appointing experts).

## C5 Technical expertise

area-expertise = Technical expertise and influence
    .short = Expertise
    .about = This area covers the experts and knowledge your country can bring to the subject of the target committee. Others listen to a convenor or chair whose country knows the subject.

indicator-expert-pool = Pool of national experts
    .ask = How many qualified and active experts on this subject can your body call on?
    .l1 = We have not identified any national expert on this subject yet.
    .l2 = We have a list of names of experts on this subject.
    .l3 = At least 2 qualified experts on this subject, in our country or abroad, are active in our work and listed in our register.
    .l4 = At least 5 qualified experts, in our country or abroad, are active in our work. A plan says who follows when one of them leaves.
    .l5 = We have kept at least 5 active experts, with a plan for who follows, for at least 3 years. At least one of them has been invited or appointed to a role in international or regional work.
    .evidence = The register of experts with their qualifications and recent activity.
    .source = The levels are our design. The idea comes from the Consolidated ISO Supplement (11th ed., 2020), Annex D (access to technical experts).

indicator-wg-record = Record in ISO working groups
    .ask = What have your experts contributed to ISO working groups on this subject?
    .l1 = We have nominated no expert to an ISO working group on this subject.
    .l2 = We have nominated at least one expert to a working group.
    .l3 = Our experts take part in a working group and comment on its drafts regularly.
    .l4 = Our experts comment on all drafts that matter to us. Technical text that they wrote has been accepted.
    .l5 = Text from our experts has been accepted over at least 3 years. At least one of them is or was project leader or editor.
    .evidence = The expert list in the Global Directory, and the comments or texts your experts sent.
    .source = The levels are our design. The idea comes from the Consolidated ISO Supplement (11th ed., 2020), clause 1.7 (experts and written comments of P-members).

indicator-research-link = Links with research and industry
    .ask = How closely does your body work with national research and industry on this subject?
    .l1 = We have no contact with research institutes, laboratories or industry on this subject.
    .l2 = We have contacts in research or industry on this subject.
    .l3 = We carry out joint studies with research or industry, and the results are on record.
    .l4 = We carry out joint studies and use their data in our comments to ISO. We check whether the comments are accepted.
    .l5 = Data from our joint studies have been used in our ISO comments for at least 3 years. We decide with our partners which studies come next.
    .evidence = A joint study or agreement, and an ISO comment that uses its data.
    .source = The levels are our design. The idea comes from ISO's Good Standardization Practices (PUB100440): effectiveness and relevance, stakeholder engagement.

indicator-project-leadership = Experience in leading projects
    .ask = What standards projects have people from your country led on this subject?
    .l1 = Nobody from our country has led a standards project on this subject.
    .l2 = People from our country have led at least one national standards project on this subject.
    .l3 = People from our country have led a national committee and national projects on this subject.
    .l4 = People from our country have led at least one ISO or regional project on this subject.
    .l5 = People from our country have led several ISO or regional projects on this subject. They share this experience with others.
    .evidence = A list of projects with the name and role of each leader.
    .source = The levels are our design. The idea comes from the steps of growing participation in ISO's brochure on twinning; the order of the steps is also our design.

## C6 Leadership (asked about the nominated person)

area-leadership = Leadership and consensus
    .short = Leadership
    .about = This area is about the person you would nominate as twinned convenor, chair or committee manager. The success of a leadership twinning depends on this person's skills and time.

indicator-chairing = Chairing experience
    .ask = What experience of chairing standards groups does the person you would nominate have?
    .l1 = The person has not chaired a standards group yet.
    .l2 = The person has chaired meetings of a national group or committee.
    .l3 = The person has chaired a national mirror committee or national technical committee for at least 2 years.
    .l4 = The person has been convenor or chair of an ISO or regional group, for example of a working group.
    .l5 = The person has been chair or convenor in ISO, and now mentors others in such roles.
    .evidence = The curriculum vitae, with the name of each group and the dates.
    .source = The levels are our design. The idea comes from the Consolidated ISO Supplement (11th ed., 2020), Annex SQ (chairing experience).

indicator-consensus = Meeting and consensus skills
    .ask = How well can the person you would nominate run a meeting and lead it to consensus?
    .l1 = The person has no training in running meetings and has not watched how others lead them to consensus.
    .l2 = The person has watched how others lead meetings to consensus, or has been trained to do so.
    .l3 = The person is trained and runs national meetings that reach consensus.
    .l4 = The person is trained and runs meetings of people from several cultures, in the room and online. Participants rate them well in surveys.
    .l5 = The person has run meetings of people from several cultures, with good ratings, for at least 3 years. The person also coaches others.
    .evidence = Training certificates, and the results of a survey of meeting participants.
    .source = The levels are our design. The idea comes from the Consolidated ISO Supplement (11th ed., 2020), Annex SQ (leading to consensus, effective meetings).

indicator-neutrality = Neutrality and code of conduct
    .ask = Does the person you would nominate know and practise the duty to act for all countries and not for one?
    .l1 = The person does not know the duty to act neutrally or ISO's code of conduct.
    .l2 = The person knows the duty to act neutrally.
    .l3 = The person has been trained in acting neutrally or has signed the code of conduct.
    .l4 = The person is trained or has signed the code, and acts neutrally in practice. Conflicts of interest are declared and managed.
    .l5 = The person has acted neutrally in practice for at least 3 years. In surveys or letters, participants from other countries say that the person treats all views alike.
    .evidence = The signed code of conduct or training record, and declarations of interest. For level 5, the results of a survey or letters from participants.
    .source = The levels are our design. The idea comes from the Consolidated ISO Supplement (11th ed., 2020), Annex SQ (acting internationally). The code of conduct is general knowledge, to be verified.

indicator-working-language = Working language in meetings
    .ask = How well can the person you would nominate use the language in which the committee works?
    .l1 = The person cannot yet read or speak the working language of the meetings.
    .l2 = The person reads the working language.
    .l3 = The person reads the working language and takes part in discussions with some help.
    .l4 = The person reads, discusses and chairs meetings in the working language without help.
    .l5 = The person chairs meetings in the working language without help. The person also chairs in another language, or makes it easy for others to follow, for example with plain words and summaries.
    .evidence = A language certificate, or minutes of a meeting that the person chaired in this language.
    .source = The levels are our design. The idea comes from the Consolidated ISO Supplement (11th ed., 2020), Annex SQ (language skills).

indicator-time-release = Time released by the employer
    .ask = How much working time does the employer release for the person you would nominate, and how secure is it?
    .l1 = The employer has released no working time for this role so far.
    .l2 = The employer has agreed to release some working time, at least in spoken words.
    .l3 = The employer has agreed in writing to release the share of working time that this role needs (10 %; 30 % for a secretariat).
    .l4 = The employer has agreed in writing to release the share that this role needs (10 %; 30 % for a secretariat) for the whole term of the role.
    .l5 = A policy or contract of the employer secures the share that this role needs (10 %; 30 % for a secretariat) for the whole term. It does not depend on one manager.
    .evidence = The employer's letter with the share of working time and the period. The shares are our design. If you think of several roles, take the largest share.
    .source = The levels are our design. The idea comes from the Consolidated ISO Supplement (11th ed., 2020), Annex SQ (commitment of time and resources).

## C7 Committee and project management

area-management = Committee and project management
    .short = Management
    .about = This area covers how your body serves committees and manages standards projects. These are the daily tasks of a secretariat or convenor, and a lead partner will hand them over step by step.

indicator-secretarial-service = Committee secretarial service
    .ask = How well does your body serve committees with agendas, documents, decisions and minutes on time?
    .l1 = We have no experience in serving a committee or group as its secretariat.
    .l2 = We serve national committees. Agendas, documents and minutes may be late.
    .l3 = We serve national committees. Agendas, documents and minutes are on time.
    .l4 = We work to ISO's time limits, at least in trials. Agendas go out 16 weeks and documents 6 weeks before a meeting, decisions within 48 hours and minutes within 4 weeks.
    .l5 = For at least 3 years we have met ISO's time limits for agendas, documents, decisions and minutes, in an ISO committee or working group, or for all committees we serve. We share how we do it.
    .evidence = The agenda, documents, decisions and minutes of one meeting, with the dates on which they were sent.
    .source = The levels are our design. The idea comes from the Consolidated ISO Supplement (11th ed., 2020): meeting time limits of secretariats and Annex SQ (well-prepared meetings).

indicator-project-planning = Project planning
    .ask = How does your body plan its standards projects and keep them on time?
    .l1 = We do not plan our standards projects. Work goes on when somebody has time.
    .l2 = We have a list of our standards projects.
    .l3 = We plan our standards projects with stages and target dates, and a tracker shows the progress.
    .l4 = All our standards projects are in the tracker, and at least 80 % of them are on time.
    .l5 = At least 80 % of our projects have been on time for at least 3 years. We learn from delays and keep improving our planning.
    .evidence = The project tracker with stages, target dates and actual dates.
    .source = The levels are our design. The idea comes from the Consolidated ISO Supplement (11th ed., 2020), Annex SQ (project management).

indicator-comment-handling = Handling of comments and ballots
    .ask = How does your body collect, answer and close the comments and ballots of its committees?
    .l1 = We handle comments and ballots case by case. No record shows what became of them.
    .l2 = We collect comments and ballot results, for example in spreadsheets.
    .l3 = We use the ISO template for comments and keep a log of comments and ballots.
    .l4 = We use the ISO template and a log in all cases. We track each comment until it is resolved and closed.
    .l5 = For at least 3 years we have tracked every comment in a log until it was closed. We show others how to do it: experts, committee members or other bodies.
    .evidence = The comment table and ballot log of one recent draft, with the answer to each comment.
    .source = The levels are our design. The idea comes from the Consolidated ISO Supplement (11th ed., 2020), Annex SQ (follow-up, good documents).

indicator-liaison = Liaison and communication
    .ask = How does your body keep in contact with committee members and with other committees and organizations?
    .l1 = We have no contact about our work with other committees or organizations.
    .l2 = We answer when others contact us.
    .l3 = A communication plan says whom we inform, about what and when, and we follow it.
    .l4 = We follow a communication plan for all contacts. We contact others first, follow up every action and check that it is done.
    .l5 = We have followed a plan and contacted others first for at least 3 years. We have brought other bodies or organizations into contact with each other.
    .evidence = The communication plan, and messages that show follow-up with other committees.
    .source = The levels are our design. The idea comes from the Consolidated ISO Supplement (11th ed., 2020), Annex SQ (connecting, networking and follow-up).

## C8 Drafting, documents and language

area-documents = Drafting, documents and language
    .short = Documents
    .about = This area covers how well your team drafts, translates and controls documents, and in which languages it works. ISO committees work with texts, so these skills decide how much your body can take over from the lead partner.

indicator-directives-drafting = Drafting by the ISO/IEC Directives, Part 2
    .ask = How well do the drafts of your body follow the drafting rules of the ISO/IEC Directives, Part 2?
    .l1 = We do not use the drafting rules of the ISO/IEC Directives, Part 2, or the ISO template.
    .l2 = We use the ISO template, but our drafts do not follow the drafting rules yet.
    .l3 = We use the template, and our drafts follow the rules after they have been edited.
    .l4 = Our first drafts already follow the rules. Editing finds very few errors.
    .l5 = Our first drafts have followed the rules for at least 3 years. We also train others in drafting: editors, experts or other bodies.
    .evidence = One recent draft, before and after editing.
    .source = The levels are our design. The idea comes from the Consolidated ISO Supplement (11th ed., 2020), Annex SQ (good documents) and Annex D.

indicator-language = English or French in the team
    .ask = How well can your team read, write and speak English or French for ISO work?
    .l1 = Nobody in our team can use English or French for ISO work.
    .l2 = At least 1 person in our team reads English or French.
    .l3 = At least 1 person in our team drafts texts and speaks in meetings in English or French.
    .l4 = At least 2 persons in our team draft texts in English or French. We write minutes, at least in trials, in the language the committee works in.
    .l5 = At least 2 persons draft texts, and we write minutes in the language the committee works in. We also work in both English and French, or help others with language: we check their texts, or explain texts and terms in plain words.
    .evidence = Language tests or certificates, and a sample of minutes or texts your team wrote. English or French counts also if it is your own language.
    .source = The levels are our design. The idea comes from the Consolidated ISO Supplement (11th ed., 2020), Annex D (a secretary's English or French) and Annex SQ.

indicator-document-control = Document control and copyright
    .ask = How does your body control the versions of its documents and respect copyright?
    .l1 = We have no common place for documents and no rules on versions or copyright.
    .l2 = We keep our documents in common folders.
    .l3 = We number the versions of our documents. Staff know who holds the rights and what may be shared.
    .l4 = We control versions and rights for all documents. Audits check this, and we act on what they find.
    .l5 = Audits have confirmed our control of documents and rights for at least 3 years. We share our practice with others.
    .evidence = The rule for documents and copyright, and the last audit report if there is one.
    .source = The levels are our design. The idea comes from the Consolidated ISO Supplement (11th ed., 2020), Annex D (electronic texts) and Annex SQ (good documents).

indicator-translation = Resources for translation
    .ask = What people, tools and money does your body have for translating standards and committee documents, or for making them easy to understand where no translation is needed?
    .l1 = We have no people, tools or money to translate documents or to explain their terms.
    .l2 = We translate or explain documents from time to time, when a person or some money is available.
    .l3 = We have a glossary of terms and a budget for translating documents, or for explaining them in plain words. We use both.
    .l4 = We plan and manage all this work with the glossary and the budget. We check its quality and the time taken.
    .l5 = We have managed this work and its quality for at least 3 years. We share the results with others: terms, translations, explanations or help for countries that share our language.
    .evidence = The glossary, the budget line and the plan. A body that works in English or French alone counts its work on terms and on explanations in plain words.
    .source = The levels are our design. The idea comes from the Consolidated ISO Supplement (11th ed., 2020), Annex D (translation where needed).

## C9 ICT and ISO online services

area-ict = ICT and ISO online services
    .short = ICT
    .about = This area covers your internet connection, your meeting equipment and your use of ISO's online services. Most contact between twinning partners, and all ISO voting, takes place online.

indicator-connectivity = Internet connection and meeting equipment
    .ask = How reliable are your internet connection and equipment for online meetings?
    .l1 = We lose the connection so often that we cannot take part in a whole online meeting.
    .l2 = The connection is good enough for online meetings on some days, or at another place than our office.
    .l3 = From where we work we can take part in video meetings without losing the connection.
    .l4 = Our connection is reliable. We have equipment for hybrid meetings (in the room and online), our own or reserved for us, and a tested backup.
    .l5 = We have had a reliable connection, equipment for hybrid meetings and a tested backup for at least 3 years. We have hosted meetings with other countries, in the room or online.
    .evidence = A connection test during a video meeting, and a list of the equipment.
    .source = The levels are our design. The idea comes from the Consolidated ISO Supplement (11th ed., 2020), Annex D (telephone, e-mail and internet of a secretariat).

indicator-directory = Global Directory and user roles
    .ask = Does your body keep its data, users and roles in the ISO Global Directory up to date?
    .l1 = We do not use the Global Directory, or nobody in our body has access to it.
    .l2 = At least 1 person in our body uses the Global Directory.
    .l3 = Our data in the Global Directory are current, and the person in charge has a substitute.
    .l4 = Our data are current, with a substitute in charge. Members of our national mirror committees are registered, and each committee has a named voter in the Global Directory.
    .l5 = We have kept current data, registered members and named voters for at least 3 years. We show others how to do it: committee members, colleagues or other bodies.
    .evidence = A screenshot of your users and roles in the Global Directory, with the date.
    .source = The levels are our design. The idea comes from ISO's help pages on roles and permissions in the Global Directory.

indicator-e-balloting = Online voting and commenting
    .ask = Does your body vote and comment in ISO's online systems itself, including Online Standards Development (OSD)?
    .l1 = We send our votes and comments by e-mail, through another person or body.
    .l2 = We vote or comment in ISO's online systems ourselves from time to time.
    .l3 = We vote and comment in ISO's online systems ourselves as a routine.
    .l4 = We vote and comment online in all cases. Members of our national mirror committees also write their comments online.
    .l5 = We and our national mirror committees have voted and commented online for at least 3 years. We train others to do so: new members of our committees or other bodies.
    .evidence = The record of votes and comments that your users entered online. If your body has no vote in ISO and sends no comments, choose “not applicable” and give this reason.
    .source = The levels are our design. The idea comes from ISO's help pages on online commenting by national mirror committees (OSD).

indicator-security = Information security and data protection
    .ask = How does your body protect its information and the personal data of its experts?
    .l1 = We take no measures to protect information or personal data.
    .l2 = We take basic measures, such as passwords and virus protection.
    .l3 = We have written rules that say who may see which information and how we protect personal data. Staff follow them.
    .l4 = We follow our written rules in all our work. We make backups and test that the data can be restored.
    .l5 = We have followed our rules and tested backups for at least 3 years. Somebody from outside has checked this, for example an auditor, another authority or a certification body.
    .evidence = The rules, the record of the last backup test, and the report or certificate of the outside check if there is one.
    .source = The levels are our design, and so is the idea. It is not based on an ISO clause.

## C10 People, finance and partnership

area-sustainability = People, finance and partnership
    .short = People, funds
    .about = This area covers the staff, money, training and partnerships that keep ISO work going. A twinning arrangement ends after five years at most, and what was learned must stay in your body.

indicator-staff = Staff for ISO work
    .ask = Which staff does your body have for ISO work, and how well is their work secured?
    .l1 = No person on our staff is named for ISO work.
    .l2 = At least 1 person on our staff is named for ISO work.
    .l3 = A person and a substitute are named for ISO work, and it is in their job descriptions.
    .l4 = A person and a substitute have ISO work in their job descriptions. We plan their workload and take measures to keep them.
    .l5 = We have planned the workload and kept our ISO staff, or replaced them without a gap, for at least 3 years. Experience in ISO work counts when people are promoted or paid.
    .evidence = The organization chart with names, and the job descriptions.
    .source = The levels are our design. The idea comes from the Consolidated ISO Supplement (11th ed., 2020), Annex D (resources of a secretariat).

indicator-budget = Budget for ISO work
    .ask = How does your body pay for ISO work: staff time, travel and fees?
    .l1 = We have no money for ISO work beyond the ISO membership fee.
    .l2 = We have some money for ISO work beyond the ISO membership fee, for example for one trip or one course.
    .l3 = Our annual budget has a line for ISO work that covers staff time, travel and fees.
    .l4 = Our budget for ISO work covers more than 1 year, or combines our own money with money of others. We review it every year.
    .l5 = For at least 3 years a law, a contract or several sources have secured our budget for ISO work.
    .evidence = The budget line for ISO work, and the law, the contract or agreements with other sources of money.
    .source = The levels are our design. The idea comes from the Consolidated ISO Supplement (11th ed., 2020), Annex D (attending meetings) and Annex ST, ST.4 (no expectation of financial support).

indicator-training = Training and transfer of knowledge
    .ask = How does your body train people for ISO work and pass their knowledge on to others?
    .l1 = We offer no training for ISO work, and knowledge leaves with the person.
    .l2 = Some people attend courses on ISO work.
    .l3 = We have a training plan for ISO work and carry it out.
    .l4 = We carry out the training plan and check its results. Our own people train others, and each role has a handover file.
    .l5 = We have had a training plan, trainers and handover files for at least 3 years. We also train people outside our staff: experts, committee members or other bodies.
    .evidence = The training plan, the training records and one handover file.
    .source = The levels are our design. The idea comes from the Consolidated ISO Supplement (11th ed., 2020), Annex SQ (training) and Annex ST, ST.4 (training other staff).

indicator-monitoring = Monitoring of objectives for ISO work
    .ask = How does your body check whether it reaches the objectives of its ISO work, and what does it do with the results?
    .l1 = We have no objectives for our ISO work, or we do not check whether we reach them.
    .l2 = We have objectives for our ISO work, and report on them at least when somebody asks for it.
    .l3 = We have figures that show whether we reach the objectives of our ISO work, and we report on them every year.
    .l4 = We have such figures, report every year and use the results to decide what to change.
    .l5 = We have reported and acted on the results for at least 3 years. We publish them, or share them with stakeholders, and learn from them together.
    .evidence = The last yearly report with its figures, and a decision that was based on it.
    .source = The levels are our design. The idea comes from the Consolidated ISO Supplement (11th ed., 2020), Annex ST, ST.4 (indicators reviewed every year).

indicator-partnership = Experience with partnerships
    .ask = What experience does your body have in working with other standards bodies as a partner?
    .l1 = We do not work with other national standards bodies.
    .l2 = We have contacts with other bodies.
    .l3 = At least one written agreement with another body, such as a memorandum of understanding (MoU), is active, with joint work.
    .l4 = At least one agreement is active, and its joint work has brought results. We evaluate them together with the partner.
    .l5 = We have had an active agreement, with results that we evaluate, for at least 3 years. We also share what we know with other bodies, as a lead, a mentor or in a regional group.
    .evidence = The agreement, and a report on the results of the joint work.
    .source = The levels are our design. The idea comes from the Consolidated ISO Supplement (11th ed., 2020), Annex ST (partnership of two ISO members).
