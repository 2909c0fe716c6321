# English words of the objectives: units, indicators of success, objectives.
# Ids come from content/objectives/catalogue.json. An objective completes the sentence “By …, the body will …”.

## Units

unit-percent = { $n } %
unit-number = { $n }
unit-per-year = { $n } a year
unit-weeks = { $n ->
        [one] { $n } week
       *[other] { $n } weeks
    }
unit-months = { $n ->
        [one] { $n } month
       *[other] { $n } months
    }
unit-hours = { $n ->
        [one] { $n } hour
       *[other] { $n } hours
    }
unit-points = { $n } of 5 points
unit-level = level { $n }

## Indicators of success: P-member

kpi-p1 = Participation in committee internal ballots
    .formula = Votes cast, with abstentions, divided by committee internal ballots (CIB) issued in the calendar year
    .verification = ISO voting statistics for the committee
kpi-p2 = Missed votes on drafts and reviews
    .formula = Number of DIS, FDIS and systematic review ballots of the committee not answered in the calendar year
    .verification = ISO voting statistics for the committee
kpi-p3 = Votes on DIS with agreed technical comments
    .formula = DIS votes sent with technical comments agreed by the mirror committee, divided by all DIS votes of the year
    .verification = Ballot records, and minutes of the mirror committee
kpi-p4 = Technical comments accepted
    .formula = Number of technical comments that the committee or working group accepted in the year, in full or in part
    .verification = Comment tables with the answers of the committee
kpi-p5 = Meetings of the mirror committee with several interests
    .formula = Number of meetings of the mirror committee in the year in which at least 3 stakeholder groups took part
    .verification = Minutes with lists of participants and their groups
kpi-p6 = Active registered experts
    .formula = Number of experts registered in working groups of the committee who attended a meeting or sent comments in the last 12 months
    .verification = Expert list in the Global Directory, attendance lists and comments
kpi-p7 = Meetings attended
    .formula = Meetings of the committee attended, in person or online, divided by meetings held in the year
    .verification = Attendance lists of the committee
kpi-p8 = Time to national adoption
    .formula = Average number of months from publication by ISO to national adoption, for the standards of the committee that you adopt
    .verification = Register of adopted standards with both dates

## Indicators of success: convenor

kpi-v1 = Agenda and minutes of the group on time
    .formula = Working group meetings with the agenda out at least 6 weeks before and the minutes out at most 4 weeks after, divided by meetings held in the year
    .verification = Dates of posting in the folder of the working group
kpi-v2 = Milestones met
    .formula = Project milestones reached by their target date, divided by milestones due in the year
    .verification = Project plan with target dates and actual dates
kpi-v3 = Sessions led by the twinned convenor
    .formula = Sessions of the working group led, alone or jointly, by the twinned convenor, divided by sessions held in the year
    .verification = Minutes that name the person who led each session
kpi-v4 = Countries that take part in the group
    .formula = Number of countries whose experts attended a meeting or sent comments in the last 12 months
    .verification = Attendance lists and comment tables of the working group
kpi-v5 = Comments resolved on time
    .formula = Comments resolved by the date agreed, divided by comments received in the year
    .verification = Comment tables with dates

## Indicators of success: chair

kpi-h1 = Plenary items led by the twinned chair
    .formula = Agenda items of plenary meetings led by the twinned chair, divided by all agenda items of the year
    .verification = Minutes that name the person who led each item
kpi-h2 = Updates of the strategic business plan
    .formula = Number of updates of the committee's strategic business plan approved during the twinning
    .verification = Approved plan and the resolution of the committee
kpi-h3 = Clear decisions posted in time
    .formula = Decisions posted within 48 hours after the meeting and not reopened because their wording was unclear, divided by all decisions of the year
    .verification = Dates of posting, and the list of decisions
kpi-h4 = Meetings with a good rating
    .formula = Number of meetings served in the role with a survey afterwards that at least 10 members or experts answered, with a mean of at least 4 on a scale from 1 to 5; all of them where fewer than 10 took part
    .verification = Summary of the survey of members
kpi-h5 = Training in leading meetings completed
    .formula = Number of courses in chairing, consensus and neutrality that the person in the role has completed
    .verification = Training certificates

## Indicators of success: secretariat

kpi-s1 = Notice of the agenda
    .formula = Weeks from sending out the agenda and the practical information to the committee meeting; the shortest of the year counts
    .verification = Dates of posting in the folder of the committee
kpi-s2 = Notice of documents for decision
    .formula = Weeks from sending out the last document for decision to the committee meeting; the shortest of the year counts
    .verification = Dates of posting in the folder of the committee
kpi-s3 = Time to post decisions
    .formula = Hours from the end of the committee meeting to the posting of its decisions; the longest of the year counts
    .verification = Date and time of posting in the folder of the committee
kpi-s4 = Time to send out minutes
    .formula = Weeks from the end of the committee meeting to the minutes; the longest of the year counts
    .verification = Dates of posting in the folder of the committee
kpi-s5 = Projects inside their limit dates
    .formula = Projects of the committee inside their limit dates, divided by all its projects, at the end of the year
    .verification = ISO project data for the committee
kpi-s6 = Secretariat tasks done alone
    .formula = Tasks of the secretariat that your body did without help in the last quarter, divided by all tasks in the written division of tasks
    .verification = Task list, signed by both partners each quarter
kpi-s7 = Deputies trained
    .formula = Number of trained staff, besides the twinned committee manager, who can take over the work
    .verification = Training records, and minutes or drafts the deputy prepared
kpi-s8 = Yearly assessments without problems
    .formula = Yearly assessments in which ISO/CS raised no problem, divided by all yearly assessments so far
    .verification = Assessment forms returned by the secretariat of the TMB

## Indicators of success: all arrangements

kpi-x1 = Staff trained by returning staff
    .formula = Number of people trained by colleagues who gained the experience in twinning or in ISO training
    .verification = Training records with names, dates and trainers
kpi-x2 = Meetings of the partners
    .formula = Number of meetings of both partners on the progress of the twinning in the year; ISO's agreement template foresees one each quarter
    .verification = Short minutes with the actions agreed
kpi-x3 = Yearly reviews on time
    .formula = Number of yearly performance assessments handed in by their date in the year; before a twinning, your own yearly review counts
    .verification = Assessment form or review report with its date
kpi-x4 = Tasks done independently
    .formula = Tasks your body does without help, divided by all tasks in the written division of tasks
    .verification = Task list, signed by both partners
kpi-x5 = Costs covered by secured money
    .formula = Money approved or promised in writing, divided by the planned costs until the end of the twinning
    .verification = Approved budget line and letters of other sources

## Indicators of success: own additions

kpi-c1 = Level of the competency
    .formula = Level of the indicator in this self-assessment, from 1 to 5, supported by a document
    .verification = Self-assessment with the certificate or document named
kpi-c2 = People trained
    .formula = Number of people who completed the training and use it in their work
    .verification = Training records, and samples of their work
kpi-c3 = Documents in place
    .formula = Number of the documents named in the objective that are approved and in use
    .verification = Approved documents with date and signature
kpi-c4 = Stakeholder groups in the mirror committee
    .formula = Number of stakeholder groups, such as industry, government, research and consumers, that took part in the last 12 months
    .verification = Membership table and lists of participants
kpi-c5 = Ballots with an agreed position
    .formula = Ballots for which the mirror committee agreed on a written position in time, divided by all ballots of the year
    .verification = Minutes and positions, compared with the list of ballots
kpi-c6 = National projects on time
    .formula = National standards projects that reached their target date, divided by projects with a target date in the year
    .verification = Project tracker with target dates and actual dates
kpi-c7 = Qualified and active experts
    .formula = Number of qualified national experts on the subject who contributed in the last 12 months
    .verification = Register of experts with qualifications and recent activity
kpi-c8 = Meetings without loss of connection
    .formula = Online and hybrid meetings held without loss of the connection, divided by all such meetings in the last 12 months
    .verification = Log of meetings with faults
kpi-c9 = P-memberships that serve a priority
    .formula = P-memberships linked to a priority in the national strategy, divided by all P-memberships
    .verification = List of committees with the priority each one serves
kpi-c10 = Actions of the strategy done
    .formula = Actions of the strategy's plan completed, divided by actions due in the year
    .verification = Yearly review of the action plan
kpi-c11 = Drafts open long enough for comments
    .formula = National draft standards open for public comment for at least 60 days, divided by all drafts of the year
    .verification = Dates of the public comment periods
kpi-c12 = Projects that followed the written procedure
    .formula = Projects with a complete record of each step of the procedure, divided by all projects completed in the year
    .verification = Check of the project records against the procedure
kpi-c13 = Interests declared
    .formula = Committee members and persons in a role with a signed declaration of interest from the last 12 months, divided by all of them
    .verification = File of declarations, with the action taken on each conflict
kpi-c14 = Comments with a recorded decision
    .formula = National comments with a recorded decision and reason, divided by all national comments received in the year
    .verification = Comment log
kpi-c15 = Stakeholders that share the work or cost
    .formula = Number of organizations that gave money, working time or travel for the international work in the last 12 months
    .verification = Letters, agreements or accounts
kpi-c16 = Comments based on national data
    .formula = Number of comments sent to ISO in the year that use data from a national study
    .verification = Comments with a reference to the study
kpi-c17 = International projects led
    .formula = Number of ISO or regional standards projects led by an expert from your country
    .verification = Project record that names the project leader
kpi-c18 = National meetings chaired
    .formula = Number of national committee meetings chaired by the person in the year
    .verification = Minutes that name the chair
kpi-c19 = Working time released
    .formula = Percent of full working time released in writing for the whole term of the role
    .verification = Letter of the employer with percent and period
kpi-c20 = National meetings served on time
    .formula = National committee meetings with agenda, documents and minutes on time, divided by all meetings of the year
    .verification = Dates of sending, compared with the procedure
kpi-c21 = Joint activities with partners
    .formula = Number of activities carried out with other standards bodies in the year
    .verification = Signed memorandum and reports of the activities
kpi-c22 = Staff who work in English or French
    .formula = Number of staff who draft texts and speak in meetings in English or French
    .verification = Language certificates, and texts or minutes they wrote
kpi-c23 = Translations delivered on time
    .formula = Translations delivered by the date planned, divided by translations planned in the year
    .verification = Translation plan with dates
kpi-c24 = Online roles in order
    .formula = Roles and mirror committee members that should be registered in ISO's online systems and are current, with a substitute for each voter, divided by all of them
    .verification = Dated list of users and roles in the Global Directory
kpi-c25 = Staff named for ISO work
    .formula = Number of staff, with substitutes, who have ISO work in their job descriptions
    .verification = Organization chart and job descriptions
kpi-c26 = Drafts accepted without return
    .formula = Drafts accepted by the editors without being sent back for form, divided by drafts handed in during the year
    .verification = Messages of the editors or of ISO/CS
kpi-c27 = Findings closed
    .formula = Findings of audits and tests closed by their date, divided by all findings
    .verification = Audit and test reports with the list of actions
kpi-c28 = International meetings hosted
    .formula = Number of meetings of ISO committees, subcommittees or working groups hosted, in the country or online, so far
    .verification = Invitations and attendance lists
kpi-c29 = Messages answered in time
    .formula = Messages of the partner answered within the days agreed, divided by all messages that asked for an answer, in one month looked at each year
    .verification = Both partners look through one month together
kpi-c30 = Days saved together
    .formula = Person-days that both partners saved in the year by tasks done once for both, as both estimate
    .verification = List of shared tasks, agreed by both partners
kpi-c31 = Contributions to the governance of ISO
    .formula = Number of written contributions to, and meetings attended of, policy committees (such as DEVCO, CASCO, COPOLCO) or the Council in the year
    .verification = Records of these committees
kpi-c32 = Decision on membership
    .formula = Number of decisions of the ministry or board on the way to P-membership, based on the answer of ISO/CS
    .verification = Signed decision

## Objectives: mandate, governance and strategy

objective-clear-mandate = have a written agreement with its ministry or board on a clear mandate and on the means for international work
    .action = List the points of the mandate that are unclear or without means, and put them to the ministry or board.
    .verification = Signed agreement or decision on the mandate. A change of law may follow; when it comes depends on others.
    .serves = A clear mandate lets your body speak for the country in every committee, and so supports all priorities.
objective-current-strategy = adopt a national standardization strategy whose priorities follow from the national development plan
    .action = Set up a small team with the ministry of planning and list the goals of the plan that need standards.
    .verification = Approved strategy with references to the pages of the plan
    .serves = A current strategy says which priorities international standards should serve.
objective-funded-strategy = carry out the action plan of its national standardization strategy with secured money and a yearly review
    .action = Give each action of the strategy an owner, a date and a budget.
    .verification = Action plan with budget, and the report of the yearly review
    .serves = A funded action plan keeps work on every priority going after the first year.
objective-choose-committees = choose its ISO committees by written criteria and review the list every year
    .action = Write the criteria on one page and mark for each committee which priority it serves.
    .verification = Criteria and list of committees, with the date of the last review
    .serves = Criteria bring your body into the committees that the priorities need, and out of others.
objective-written-commitment = have a letter of support with a named sponsor and a yearly budget line for ISO work
    .action = Write a one-page note on the benefits and costs, and present it to the head of the body and the ministry.
    .verification = Signed letter of support, and the page of the budget
    .serves = Leaders who support the work in writing keep it going for every priority.
objective-secure-funding = secure money for the whole term of the twinning from its own budget and other sources
    .action = Work out the costs of each year and ask each possible source for a written answer.
    .verification = Approved budget for several years, and letters of other sources
    .serves = Secured money lets the work on the priorities last as long as the twinning.

## Objectives: good standardization practice

objective-apply-code = apply the WTO Code of Good Practice to all national draft standards
    .action = Publish a work programme and set the length of the comment period in the project procedure.
    .verification = Work programmes, and the dates of comment periods
    .serves = Open national practice makes the standards for every priority acceptable to trade partners.
objective-due-process = develop all national standards by a written procedure for consensus and appeals
    .action = Compare the written procedure with a recent project and close the gaps.
    .verification = Approved procedure, and project records that follow it
    .serves = Fair procedures make the standards for every priority accepted at home.
objective-adoption-process = adopt the ISO standards it needs by a written process, with rights, within a set time
    .action = Draw the steps of an adoption with the time for each step, and check the rights with ISO/CS.
    .verification = Written process and register of adopted standards
    .serves = ISO standards of the committee reach national use sooner, where the priority needs them.
objective-declare-interests = have every conflict of interest in its committees and in the nominated role declared and dealt with
    .action = Introduce a short form for declarations and ask each member and the nominated person to sign it.
    .verification = File of signed declarations, with the actions taken
    .serves = Trusted committees can decide on every priority without suspicion.

## Objectives: stakeholders and mirror committees

objective-form-mirror-committee = have a national mirror committee for the target committee that meets regularly and keeps minutes
    .action = Invite industry, government, research and consumers to a first meeting and agree on the tasks.
    .verification = List of members, and minutes of the meetings
    .serves = Everybody whom the priority concerns meets in one committee and gives the country one voice.
objective-agreed-positions = agree national positions in the mirror committee before the ballots close
    .action = Send each ballot to the mirror committee in its first week, with a date for answers.
    .verification = Minutes with the positions, compared with the list of ballots
    .serves = Votes and comments carry what the sector has agreed on, and so shape the standard that the priority needs.
objective-balanced-committee = bring the missing interests into the mirror committee, such as small enterprises, consumers and women
    .action = Make a table of interests against members and invite those who are missing.
    .verification = Table of members by interest, and lists of participants
    .serves = The position on the priority also reflects small enterprises, consumers and women.
objective-stakeholder-support = agree with its stakeholders on a joint plan and on shared work or costs for the target committee
    .action = Show the stakeholders of the sector what the standards mean for them, and ask what each can give.
    .verification = Joint plan, with letters or agreements of the stakeholders
    .serves = The sector behind the priority carries a part of the work and uses the standards.
objective-comment-procedure = decide on every national comment by a written procedure, in the ISO template and with a log
    .action = Write the procedure on one page and use it for the next ballot.
    .verification = Approved procedure, and the comment log of a recent ballot
    .serves = Each comment on the subject of the priority is heard, reasoned and kept.

## Objectives: participation in ISO

objective-vote-on-ballots = vote on the committee internal ballots of the target committee
    .action = Put all open ballots in a calendar and name a voter and a substitute.
    .verification = ISO voting statistics for the committee
    .serves = The country has a say in every decision of the committee that the priority depends on.
objective-no-missed-votes = cast every vote on draft standards and systematic reviews of the target committee in time
    .action = Set a reminder two weeks before each closing date, and agree who may decide on an abstention.
    .verification = ISO voting statistics for the committee
    .serves = No draft that matters for the priority passes without the voice of the country.
objective-comments-with-votes = send agreed technical comments with its votes on draft standards
    .action = Choose with the mirror committee the drafts that matter most and name a person to prepare comments on each.
    .verification = Comments sent with the votes, and minutes that show agreement
    .serves = Technical comments bring the conditions of the country into the drafts.
objective-directives-training = have staff who are trained in both parts of the ISO/IEC Directives and advise its mirror committees
    .action = Register the staff for ISO training, and plan a session for the mirror committee afterwards.
    .verification = Training certificates, and notes of the advice given
    .serves = Trained staff help every mirror committee to put its wishes in a form that ISO can accept.
objective-contribute-to-meetings = take part in the meetings of the committee with written contributions
    .action = Mark the meetings of the next two years in a calendar and ask for remote access early.
    .verification = Attendance lists and written contributions
    .serves = What the country needs is explained where the committee decides.

## Objectives: expertise

objective-active-experts = have qualified experts registered in the working groups who attend or comment
    .action = Make a register of experts on the subject and enter the best of them in the Global Directory.
    .verification = Register of experts, list in the Global Directory and their comments
    .serves = Experts of the country write along where the standards for the priority are made.
objective-expert-succession = widen its circle of active experts, with a plan for who follows when one leaves
    .action = Name a younger expert to work beside each expert who is active today.
    .verification = Register of experts with the plan for who follows
    .serves = The knowledge behind the priority does not leave with one person.
objective-accepted-text = have technical comments and text of its experts accepted in ISO drafts
    .action = Let an experienced expert of a partner body read the comments before they are sent.
    .verification = Comment tables with the decisions of the working group
    .serves = Text from the country stands in the standard that the priority needs.
objective-national-data = support its comments to ISO with data from joint studies with research and industry
    .action = Agree with a university or laboratory on one study that answers a question of the committee.
    .verification = Study report, and comments that refer to it
    .serves = Data of the country show the committee what the standard must allow for.
objective-lead-projects = have one of its experts lead an ISO or regional standards project on the subject
    .action = Let the expert lead a national project first, and then offer the expert for the next new project.
    .verification = Project record that names the expert as project leader
    .serves = The country leads a project that the priority needs, instead of waiting for one.

## Objectives: leadership of the nominated person

objective-chair-nationally = give the nominated person regular practice in chairing a national committee
    .action = Agree with a national committee that the person chairs its next meetings.
    .verification = Minutes that name the person as chair
    .serves = A practised chair serves every committee in which the country wants to lead.
objective-consensus-training = have the nominated person trained in leading meetings, in consensus and in acting for all countries
    .action = Ask ISO/CS or the lead partner for the next course, and read the code of conduct together.
    .verification = Training certificate and signed code of conduct
    .serves = A leader who finds consensus serves every priority in the end.
objective-nominee-language = bring the nominated person to a level of English or French that allows leading a meeting
    .action = Test the person's language level and book a course with practice in meetings.
    .verification = Language certificate, or minutes of a meeting led in this language
    .serves = A leader who speaks the working language can act for all priorities in ISO.
objective-time-release = obtain the employer's written release of working time for the whole term of the role
    .action = Send the employer a draft letter with the share of time, the period and the benefits.
    .verification = Signed letter of the employer
    .serves = Released time makes the role possible, and with it the influence on every priority.
objective-share-sessions = have its twinned convenor lead a growing share of the sessions of the working group
    .action = Agree with the convenor which session the twinned convenor leads at the next meeting.
    .verification = Minutes that name the person who led each session
    .serves = Leading sessions brings the country close to the work that the priority needs, while all countries are heard.
objective-lead-plenary-items = have its twinned chair lead a growing share of the items of plenary meetings
    .action = Agree with the chair and the committee manager which items the twinned chair leads at the next plenary.
    .verification = Minutes that name the person who led each item
    .serves = Leading items of the plenary keeps the programme on which the priority depends moving.
objective-clear-decisions = help the committee to take decisions in clear words and post them without delay
    .action = Draft the wording of expected decisions before the meeting, and show each one on the screen before it is taken.
    .verification = List of decisions with the dates of posting
    .serves = Clear decisions let the projects that the priority waits for go on without delay.
objective-trusted-leadership = serve three meetings in the role with a survey after each, answered by at least 10 members or experts with a mean of 4 of 5 or more
    .action = Agree with the lead partner on five questions for a survey after each meeting, also where the group has none so far.
    .verification = Summary of the surveys, and actions taken on them
    .serves = Members who trust the leadership keep the country in the role in which it helps the subject of the priority on.

## Objectives: committee and project management

objective-national-meetings = serve its national committees with agendas, documents and minutes on time
    .action = Set time limits for each document and note the date on which it is sent.
    .verification = Agendas, documents and minutes with their dates
    .serves = Well-served committees work faster on every priority.
objective-convenor-notice = send out the agendas and minutes of the working group within ISO's time limits
    .action = Make a calendar for the next meeting, counted back from its date, and divide the tasks with the convenor.
    .verification = Dates of posting in the folder of the working group
    .serves = Meetings prepared in time let experts of all countries, and yours, contribute to the subject of the priority.
objective-agenda-notice = send out the agendas of the committee meetings within ISO's notice period
    .action = Prepare the next agenda with the committee manager from a checklist, and note the last day for sending.
    .verification = Agendas with their dates of posting
    .serves = Members who know the agenda in time can prepare what the priority needs.
objective-meeting-documents = send out the documents for decision, with the collected comments, within ISO's time limit
    .action = List the documents of the next meeting, with the person who prepares each of them.
    .verification = Documents with their dates of posting
    .serves = Documents in time let decisions on the subject of the priority be taken at the meeting.
objective-project-tracker = keep its national projects on time, with stages and target dates in a tracker
    .action = Enter all current projects in one table with their stages and dates.
    .verification = Project tracker with target dates and actual dates
    .serves = Projects for every priority are finished when they are needed.
objective-projects-on-track = keep the ISO projects in its care on track by regular reviews of their milestones
    .action = Go through the milestones of each project with the project leader once a month.
    .verification = Project plan with target dates and actual dates
    .serves = The standards that the priority waits for come out on time.
objective-resolve-comments = have the comments on ISO drafts in its care resolved and closed by the dates agreed
    .action = Sort the comments of the next draft by subject and propose a date and an answer for each.
    .verification = Comment tables with answers and dates
    .serves = Drafts on the subject of the priority move on, with every comment answered.
objective-broaden-participation = bring experts from more countries into the work of the working group
    .action = Write to the members of the committee whose experts are missing, and choose meeting times that suit their regions.
    .verification = Attendance lists and expert list of the working group
    .serves = More producing and using countries at the table make a standard that works for the priority.
objective-business-plan = help to update the strategic business plan of the committee with the needs of all regions
    .action = Ask members and liaison organizations which needs the present plan does not show.
    .verification = Updated plan, and the resolution that approved it
    .serves = The plan of the committee names the needs behind the priority.

## Objectives: documents and language

objective-clean-drafts = hand in drafts that follow the ISO/IEC Directives, Part 2, so that editors accept them without return
    .action = Check the next draft against a list of the most frequent errors before it is handed in.
    .verification = Drafts with the answers of the editors
    .serves = Clean drafts save time in every project that the country brings to ISO.
objective-team-language = have staff who draft texts and speak in meetings in English or French
    .action = Test the language level of the team and book courses that use texts of the committee.
    .verification = Language certificates, and texts written by the team
    .serves = Staff who write and speak the working language can represent every priority.
objective-controlled-documents = have approved rules on document versions and copyright, and on information security and data protection
    .action = Write both rules on a few pages each and explain them to all staff.
    .verification = Both approved rules, with proof that staff know them
    .serves = Ordered and safe documents support the work on every priority.
objective-checked-documents = have its document control and its backups audited and tested, with the findings closed
    .action = Ask a colleague from another department for a first audit, and restore one backup as a test.
    .verification = Audit report, record of the test and list of actions
    .serves = Audited documents and tested backups keep the results of all work safe.
objective-managed-translation = deliver its translations by a plan, with a glossary and a budget
    .action = List the texts needed this year, and begin a glossary of the terms of the committee.
    .verification = Translation plan, glossary and budget line
    .serves = Translated texts let people at home take part in the work on every priority.

## Objectives: connection and online services

objective-reliable-connection = hold online and hybrid meetings without loss of connection, with a tested backup
    .action = Test the connection and the room in a trial meeting, and order a second way to connect.
    .verification = Log of meetings, and record of the test of the backup
    .serves = A reliable connection lets the country take part in every meeting that matters to it.
objective-online-roles = keep its roles and those of its mirror committees current in ISO's online systems, and vote and comment there itself
    .action = Check all users and roles in the Global Directory, and name a substitute for each voter.
    .verification = Dated list of users and roles, and the record of votes and comments
    .serves = Current roles let the votes and comments on every priority arrive.

## Objectives: people, finance and partnership

objective-named-staff = have a coordinator and a substitute with ISO work in their job descriptions
    .action = Propose two names and the share of time for each to the management.
    .verification = Organization chart and signed job descriptions
    .serves = Named staff see to it that work on every priority does not wait.
objective-second-manager = have a second trained person who can take over the work of the twinned committee manager
    .action = Choose the deputy and let the deputy prepare one task of each meeting.
    .verification = Training records, and documents that the deputy prepared
    .serves = A second manager keeps the work for every priority going when one person leaves.
objective-train-others = follow a training plan in which trained staff pass their knowledge on to colleagues
    .action = Ask each person who returns from a course or meeting to hold a short session and begin a handover file.
    .verification = Training plan, training records and handover files
    .serves = Knowledge that is passed on serves the priorities of tomorrow too.
objective-yearly-review = review its objectives every year with indicators and use the result for decisions
    .action = Choose the indicators with their baselines, and fix the date of the first review.
    .verification = Review report or assessment form, and a decision based on it
    .serves = A yearly review shows which priorities the work has served.
objective-partner-contacts = work with other standards bodies under a signed memorandum and a communication plan
    .action = Choose one body with similar interests and agree on a first joint activity.
    .verification = Signed memorandum, communication plan and reports of the activities
    .serves = Partners open doors in the committees that the priorities need.
objective-quarterly-meetings = meet its lead partner every quarter and evaluate the joint results
    .action = Fix the dates of the meetings for the first year in the agreement.
    .verification = Short minutes with results and actions agreed
    .serves = Regular meetings keep the twinning directed at the priorities it is for.
objective-independent-tasks = carry out its share of the agreed tasks without help from the lead partner
    .action = Write the division of tasks with the lead partner, and mark for each task when your body takes it over.
    .verification = Task list, signed by both partners
    .serves = What your body can do alone, it can do for every priority, also after the twinning.

## Objectives: hosting, cooperation and governance

objective-host-meeting = host an international meeting of the committee or of one of its groups, in the country or online
    .action = Read what ISO expects of a host, ask the secretariat which meeting still has none, and give notice of the date two years ahead.
    .verification = Invitation, attendance list, and the thanks or survey after the meeting
    .serves = A meeting at home shows the sector behind the priority to the committee, and the committee to the sector.
objective-communication-plan = agree with its partner who writes to whom, by which means, and how often they meet
    .action = Put on one page: the persons and substitutes on both sides, the tools for messages, files and meetings, the dates of the first year, and the days within which a message is answered.
    .verification = The page, signed by both partners or part of the agreement
    .serves = Partners who reach each other lose no time that the priorities need.
objective-share-effort = save work by doing once, together with its partner, what each would do alone
    .action = List with the partner what both do: reading drafts, translating, training, travelling. Choose two tasks to share this year.
    .verification = List of shared tasks with the days saved, agreed by both partners once a year
    .serves = Time saved on both sides is time for the priorities.
objective-governance-voice = have a voice in how ISO is governed, by contributions to its policy committees or its Council
    .action = Choose one policy committee, for developing countries (DEVCO), conformity assessment (CASCO) or consumers (COPOLCO), name a person, and prepare one written contribution. Ask ISO/CS how a seat on the Council is filled.
    .verification = Contributions and votes on record, and attendance lists
    .serves = Rules that suit small bodies help with every priority.
objective-open-membership = clear with ISO/CS how it can become a P-member: by full membership, or by a programme that gives new rights
    .action = Ask ISO/CS for the terms, the fees and the committees that are open, and put them to the ministry or board.
    .verification = Written answer of ISO/CS, and the decision of the ministry or board
    .serves = Only a P-member votes and leads, and so can bring every priority forward in ISO.

## Objectives: links, order and dates

link-indirect = indirectly: it strengthens the body as a whole
goal-how = How it serves the priority
    .hint = One sentence. What is proposed is our suggestion; put it in the words of your sector.
goal-after = Builds on
goal-least = Least time
    .value = about { $n ->
        [one] { $n } month
       *[other] { $n } months
    } from the start, by our estimate
goal-problem-how = Say in one sentence how it serves the priority.
goal-problem-met = The value to reach is reached already.
goal-problem-before = It builds on something that is not in the plan: { $text }.
goal-problem-order = It is due before something that it builds on: { $text }.
goal-problem-soon = { $n ->
        [one] It takes { $n } month at least, by our estimate. Give it more time, or aim lower first.
       *[other] It takes { $n } months at least, by our estimate. Give it more time, or aim lower first.
    }
goal-problem-steep = It rises by { $n } levels within a year. Aim at one level in the first year, and at the rest later.
goal-problem-day = Set a day.
plan-problem-kind = { $n } objectives are about { $area }. Look whether other areas need one of these places.
plan-problem-owner = { $owner } answers for { $n } objectives. Share them out.
plan-problem-quarter = { $n } objectives are due in one quarter ({ $by }). Spread them over the year.
within-months-preparing = { $n ->
    [one] Within { $n } month from the start of the preparation
   *[other] Within { $n } months from the start of the preparation
}
plan-prepares-membership = Objectives that prepare your body, over { $months } months. The rules allow no twinning for now, so there are no dates of a twinning; the recommendation shows what stands in the way.
plan-alignment-indirect = Objectives that strengthen the body as a whole, and serve all priorities indirectly
plan-group-meeting = Next meeting of the working group
    .hint = The dates that its convenor must keep follow from it.
