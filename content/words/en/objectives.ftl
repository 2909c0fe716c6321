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
kpi-p4 = Comments accepted
    .formula = Comments accepted by the committee or working group, in full or in part, divided by comments sent in the year
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
kpi-h4 = Rating by the members
    .formula = Average rating of the twinned role, on a scale from 1 to 5, in the survey after the meeting
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

## Objectives: mandate, governance and strategy

objective-clear-mandate = agree with its ministry or board on a clear mandate and on the means for international work
    .action = List the points of the mandate that are unclear or without means, and put them to the ministry or board.
    .verification = Law, decree or signed decision on the mandate, with the date of its review
objective-current-strategy = adopt a national standardization strategy whose priorities follow from the national development plan
    .action = Set up a small team with the ministry of planning and list the goals of the plan that need standards.
    .verification = Approved strategy with references to the pages of the plan
objective-funded-strategy = carry out the action plan of its national standardization strategy with secured money and a yearly review
    .action = Give each action of the strategy an owner, a date and a budget.
    .verification = Action plan with budget, and the report of the yearly review
objective-choose-committees = choose its ISO committees by written criteria and review the list every year
    .action = Write the criteria on one page and mark for each committee which priority it serves.
    .verification = Criteria and list of committees, with the date of the last review
objective-written-commitment = have a letter of support with a named sponsor and a yearly budget line for ISO work
    .action = Write a one-page note on the benefits and costs, and present it to the head of the body and the ministry.
    .verification = Signed letter of support, and the page of the budget
objective-secure-funding = secure money for the whole term of the twinning from its own budget and other sources
    .action = Work out the costs of each year and ask each possible source for a written answer.
    .verification = Approved budget for several years, and letters of other sources

## Objectives: good standardization practice

objective-apply-code = apply the WTO Code of Good Practice to all national draft standards
    .action = Publish a work programme and set the length of the comment period in the project procedure.
    .verification = Work programmes, and the dates of comment periods
objective-due-process = develop all national standards by a written procedure for consensus and appeals
    .action = Compare the written procedure with a recent project and close the gaps.
    .verification = Approved procedure, and project records that follow it
objective-adoption-process = adopt the ISO standards it needs by a written process, with rights, within a set time
    .action = Draw the steps of an adoption with the time for each step, and check the rights with ISO/CS.
    .verification = Written process and register of adopted standards
objective-declare-interests = have every conflict of interest in its committees and in the nominated role declared and dealt with
    .action = Introduce a short form for declarations and ask each member and the nominated person to sign it.
    .verification = File of signed declarations, with the actions taken

## Objectives: stakeholders and mirror committees

objective-form-mirror-committee = have a national mirror committee for the target committee that meets regularly and keeps minutes
    .action = Invite industry, government, research and consumers to a first meeting and agree on the tasks.
    .verification = List of members, and minutes of the meetings
objective-agreed-positions = agree national positions in the mirror committee before the ballots close
    .action = Send each ballot to the mirror committee in its first week, with a date for answers.
    .verification = Minutes with the positions, compared with the list of ballots
objective-balanced-committee = bring the missing interests into the mirror committee, such as small enterprises, consumers and women
    .action = Make a table of interests against members and invite those who are missing.
    .verification = Table of members by interest, and lists of participants
objective-stakeholder-support = agree with its stakeholders on a joint plan and on shared work or costs for the target committee
    .action = Show the stakeholders of the sector what the standards mean for them, and ask what each can give.
    .verification = Joint plan, with letters or agreements of the stakeholders
objective-comment-procedure = decide on every national comment by a written procedure, in the ISO template and with a log
    .action = Write the procedure on one page and use it for the next ballot.
    .verification = Approved procedure, and the comment log of a recent ballot

## Objectives: participation in ISO

objective-vote-on-ballots = vote on the committee internal ballots of the target committee
    .action = Put all open ballots in a calendar and name a voter and a substitute.
    .verification = ISO voting statistics for the committee
objective-no-missed-votes = cast every vote on draft standards and systematic reviews of its committees in time
    .action = Set a reminder two weeks before each closing date, and agree who may decide on an abstention.
    .verification = ISO voting statistics for each committee
objective-comments-with-votes = send agreed technical comments with its votes on draft standards
    .action = Choose with the mirror committee the drafts that matter most and name a person to prepare comments on each.
    .verification = Comments sent with the votes, and minutes that show agreement
objective-directives-training = have staff who are trained in both parts of the ISO/IEC Directives and advise its mirror committees
    .action = Register the staff for ISO training, and plan a session for the mirror committee afterwards.
    .verification = Training certificates, and notes of the advice given
objective-contribute-to-meetings = take part in the meetings of the committee with written contributions
    .action = Mark the meetings of the next two years in a calendar and ask for remote access early.
    .verification = Attendance lists and written contributions

## Objectives: expertise

objective-active-experts = have qualified experts registered in the working groups who attend or comment
    .action = Make a register of experts on the subject and enter the best of them in the Global Directory.
    .verification = Register of experts, list in the Global Directory and their comments
objective-expert-succession = widen its circle of active experts, with a plan for who follows when one leaves
    .action = Name a younger expert to work beside each expert who is active today.
    .verification = Register of experts with the plan for who follows
objective-accepted-text = have technical comments and text of its experts accepted in ISO drafts
    .action = Let an experienced expert of a partner body read the comments before they are sent.
    .verification = Comment tables with the decisions of the working group
objective-national-data = support its comments to ISO with data from joint studies with research and industry
    .action = Agree with a university or laboratory on one study that answers a question of the committee.
    .verification = Study report, and comments that refer to it
objective-lead-projects = have one of its experts lead an ISO or regional standards project on the subject
    .action = Let the expert lead a national project first, and then offer the expert for the next new project.
    .verification = Project record that names the expert as project leader

## Objectives: leadership of the nominated person

objective-chair-nationally = give the nominated person regular practice in chairing a national committee
    .action = Agree with a national committee that the person chairs its next meetings.
    .verification = Minutes that name the person as chair
objective-consensus-training = have the nominated person trained in leading meetings, in consensus and in acting for all countries
    .action = Ask ISO/CS or the lead partner for the next course, and read the code of conduct together.
    .verification = Training certificate and signed code of conduct
objective-nominee-language = bring the nominated person to a level of English or French that allows leading a meeting
    .action = Test the person's language level and book a course with practice in meetings.
    .verification = Language certificate, or minutes of a meeting led in this language
objective-time-release = obtain the employer's written release of working time for the whole term of the role
    .action = Send the employer a draft letter with the share of time, the period and the benefits.
    .verification = Signed letter of the employer
objective-share-sessions = have its twinned convenor lead a growing share of the sessions of the working group
    .action = Agree with the convenor which session the twinned convenor leads at the next meeting.
    .verification = Minutes that name the person who led each session
objective-lead-plenary-items = have its twinned chair lead a growing share of the items of plenary meetings
    .action = Agree with the chair and the committee manager which items the twinned chair leads at the next plenary.
    .verification = Minutes that name the person who led each item
objective-clear-decisions = help the committee to take decisions in clear words and post them without delay
    .action = Draft the wording of expected decisions before the meeting, and show each one on the screen before it is taken.
    .verification = List of decisions with the dates of posting
objective-trusted-leadership = earn a good rating from the members of the committee for neutral and helpful leadership
    .action = Agree with the lead partner on a few questions for the survey after each meeting.
    .verification = Summary of the surveys, and actions taken on them

## Objectives: committee and project management

objective-national-meetings = serve its national committees with agendas, documents and minutes on time
    .action = Set time limits for each document and note the date on which it is sent.
    .verification = Agendas, documents and minutes with their dates
objective-convenor-notice = send out the agendas and minutes of the working group within ISO's time limits
    .action = Make a calendar for the next meeting, counted back from its date, and divide the tasks with the convenor.
    .verification = Dates of posting in the folder of the working group
objective-agenda-notice = send out the agendas of the committee meetings within ISO's notice period
    .action = Prepare the next agenda with the committee manager from a checklist, and note the last day for sending.
    .verification = Agendas with their dates of posting
objective-meeting-documents = send out the documents for decision, with the collected comments, within ISO's time limit
    .action = List the documents of the next meeting, with the person who prepares each of them.
    .verification = Documents with their dates of posting
objective-project-tracker = keep its national projects on time, with stages and target dates in a tracker
    .action = Enter all current projects in one table with their stages and dates.
    .verification = Project tracker with target dates and actual dates
objective-projects-on-track = keep the ISO projects in its care on track by regular reviews of their milestones
    .action = Go through the milestones of each project with the project leader once a month.
    .verification = Project plan with target dates and actual dates
objective-resolve-comments = have the comments on ISO drafts in its care resolved and closed by the dates agreed
    .action = Sort the comments of the next draft by subject and propose a date and an answer for each.
    .verification = Comment tables with answers and dates
objective-broaden-participation = bring experts from more countries into the work of the working group
    .action = Write to the members of the committee whose experts are missing, and choose meeting times that suit their regions.
    .verification = Attendance lists and expert list of the working group
objective-business-plan = help to update the strategic business plan of the committee with the needs of all regions
    .action = Ask members and liaison organizations which needs the present plan does not show.
    .verification = Updated plan, and the resolution that approved it

## Objectives: documents and language

objective-clean-drafts = hand in drafts that follow the ISO/IEC Directives, Part 2, so that editors accept them without return
    .action = Check the next draft against a list of the most frequent errors before it is handed in.
    .verification = Drafts with the answers of the editors
objective-team-language = have staff who draft texts and speak in meetings in English or French
    .action = Test the language level of the team and book courses that use texts of the committee.
    .verification = Language certificates, and texts written by the team
objective-controlled-documents = have approved rules on document versions and copyright, and on information security and data protection
    .action = Write both rules on a few pages each and explain them to all staff.
    .verification = Both approved rules, with proof that staff know them
objective-checked-documents = have its document control and its backups audited and tested, with the findings closed
    .action = Ask a colleague from another department for a first audit, and restore one backup as a test.
    .verification = Audit report, record of the test and list of actions
objective-managed-translation = deliver its translations by a plan, with a glossary and a budget
    .action = List the texts needed this year, and begin a glossary of the terms of the committee.
    .verification = Translation plan, glossary and budget line

## Objectives: connection and online services

objective-reliable-connection = hold online and hybrid meetings without loss of connection, with a tested backup
    .action = Test the connection and the room in a trial meeting, and order a second way to connect.
    .verification = Log of meetings, and record of the test of the backup
objective-online-roles = keep its roles and those of its mirror committees current in ISO's online systems, and vote and comment there itself
    .action = Check all users and roles in the Global Directory, and name a substitute for each voter.
    .verification = Dated list of users and roles, and the record of votes and comments

## Objectives: people, finance and partnership

objective-named-staff = have a coordinator and a substitute with ISO work in their job descriptions
    .action = Propose two names and the share of time for each to the management.
    .verification = Organization chart and signed job descriptions
objective-second-manager = have a second trained person who can take over the work of the twinned committee manager
    .action = Choose the deputy and let the deputy prepare one task of each meeting.
    .verification = Training records, and documents that the deputy prepared
objective-train-others = follow a training plan in which trained staff pass their knowledge on to colleagues
    .action = Ask each person who returns from a course or meeting to hold a short session and begin a handover file.
    .verification = Training plan, training records and handover files
objective-yearly-review = review its objectives every year with indicators and use the result for decisions
    .action = Choose the indicators with their baselines, and fix the date of the first review.
    .verification = Review report or assessment form, and a decision based on it
objective-partner-contacts = work with other standards bodies under a signed memorandum and a communication plan
    .action = Choose one body with similar interests and agree on a first joint activity.
    .verification = Signed memorandum, communication plan and reports of the activities
objective-quarterly-meetings = meet its lead partner every quarter and evaluate the joint results
    .action = Fix the dates of the meetings for the first year in the agreement.
    .verification = Short minutes with results and actions agreed
objective-independent-tasks = carry out its share of the agreed tasks without help from the lead partner
    .action = Write the division of tasks with the lead partner, and mark for each task when your body takes it over.
    .verification = Task list, signed by both partners
