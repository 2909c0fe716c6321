# English glossary. Explanations are in our own words and are not official definitions.

## Bodies and membership

term-nsb = NSB (national standards body)
    .meaning = The body that is responsible for standards in a country. One body represents each country in ISO.
term-member-body = Member body (full member)
    .meaning = A national standards body with full rights in ISO. It can take part and vote in technical and policy work.
term-correspondent-member = Correspondent member
    .meaning = An ISO member that follows the work as an observer and does not vote. It may sell and adopt ISO standards in its country.
term-subscriber-member = Subscriber member
    .meaning = An ISO member that is kept informed about ISO's work but does not take part in it. It does not sell or adopt ISO standards.
term-new-rights = New Rights programme
    .meaning = An ISO programme that lets some members without full membership take a larger part in agreed committees. Ask ISO/CS for the current conditions.
term-p-member = P-member (participating member)
    .meaning = A member of a committee that takes an active part. It has the duty to vote on all formal questions and to contribute to meetings.
term-o-member = O-member (observing member)
    .meaning = A member of a committee that follows the work and receives the documents. It does not have the duties of a P-member.
term-cs = ISO/CS (ISO Central Secretariat)
    .meaning = The office of ISO in Geneva. It supports the committees and publishes the standards.
term-tmb = TMB (Technical Management Board)
    .meaning = The board that manages ISO's technical work. It decides on twinned chairs and twinned secretariats, among other things.
term-tpm = TPM (Technical Programme Manager)
    .meaning = A person at ISO/CS who advises certain committees and follows their work. A TPM also helps with twinning: finding a partner, rules and reviews.

## Committees

term-tc = TC (technical committee)
    .meaning = A group of ISO members that develops standards in one field, for example food products.
term-sc = SC (subcommittee)
    .meaning = A part of a technical committee that is responsible for some of its subjects.
term-wg = WG (working group)
    .meaning = A group of experts that writes a draft for its committee. The experts speak for themselves and not for their country.
term-mirror-committee = National mirror committee (NMC)
    .meaning = A committee in your country that follows one ISO committee. It brings together all interests and agrees on the national position.
term-target-committee = Target committee
    .meaning = In this toolkit: the ISO committee in which your body would like to twin.
term-plenary = Plenary meeting
    .meaning = A meeting of all members of a committee, in person or online, in which they take decisions.
term-resolution = Resolution
    .meaning = A decision of a committee, written down in clear words and kept on record.
term-liaison = Liaison
    .meaning = A formal link between a committee and another committee or organization, used to exchange information and avoid double work.

## People and roles

term-chair = Chair
    .meaning = The person who leads a technical committee or subcommittee. A chair acts for all countries and may not be a national delegate in the same committee.
term-convenor = Convenor
    .meaning = The person who leads a working group and helps its experts to agree.
term-secretariat = Secretariat
    .meaning = The ISO member that organizes the work of a committee: drafts, ballots, meetings and records.
term-committee-manager = Committee manager (secretary)
    .meaning = The person in the secretariat who does the daily work for a committee. The earlier name was secretary.
term-expert = Expert
    .meaning = A person with knowledge of the subject whom a member appoints to a working group.
term-project-leader = Project leader
    .meaning = The person who guides one project for a new or revised standard from start to end.
term-stakeholder = Stakeholder
    .meaning = A person or group that a standard affects or that has an interest in it, for example industry, consumers or government.

## Votes, drafts and rules

term-np = NP (new work item proposal)
    .meaning = A proposal to start work on a new standard or similar document. The members of the committee vote on it.
term-cd = CD (committee draft)
    .meaning = An early draft of a standard that goes to the members of the committee for comments.
term-dis = DIS (draft International Standard)
    .meaning = A draft that goes to all full members of ISO for a vote and comments.
term-fdis = FDIS (final draft International Standard)
    .meaning = The last draft before publication. Members vote once more to accept or reject it.
term-sr = SR (systematic review)
    .meaning = A regular check of a published standard. Members vote to keep it, change it or withdraw it.
term-cib = CIB (committee internal ballot)
    .meaning = A vote inside one committee on a question about its own work.
term-national-position = National position
    .meaning = The view that your country agrees on before your body votes or comments in ISO.
term-consensus = Consensus
    .meaning = Broad agreement that is reached after all views were heard and serious objections were dealt with. Not everybody has to agree with every point.
term-due-process = Due process
    .meaning = Fair treatment by known rules. Everybody can see how a decision is taken, give comments and appeal.
term-directives = ISO/IEC Directives
    .meaning = The rules for developing and drafting International Standards. Part 1 is about procedures and Part 2 is about drafting.
term-supplement = Consolidated ISO Supplement
    .meaning = The part of the rules that holds only for ISO. Its Annex ST contains the twinning policy; this toolkit uses the 11th edition (2020).
term-global-directory = Global Directory (GD)
    .meaning = ISO's online register of members, committees, people and their roles. The roles decide who may see documents and vote.
term-osd = OSD (Online Standards Development)
    .meaning = An ISO online system for writing drafts and for giving and handling comments.

## Twinning

term-twinning = Twinning
    .meaning = A partnership in which one ISO member helps another to build its capacity for ISO work. It lasts five years at most.
term-lead-partner = Lead partner
    .meaning = The ISO member in a twinning that has the experience and gives guidance and training.
term-twinned-chair = Twinned chair (vice-chair)
    .meaning = The person of the twinned partner who learns to lead a committee beside its chair. Older texts say vice-chair.
term-twinned-partner = Twinned partner
    .meaning = The ISO member in a twinning that wants to build its capacity.
term-twinning-agreement = Twinning agreement
    .meaning = The document in which both partners agree on objectives, tasks and an end date. It is due within three months after the twinning is registered.
term-collaboration-plan = Collaboration plan
    .meaning = The work plan of a twinning: who does what, when, and how progress is checked. It is due together with the twinning agreement.
term-mou = MoU (memorandum of understanding)
    .meaning = A written statement of two bodies that they intend to work together, and on what.

## Strategies and good practice

term-nss = NSS (national standardization strategy)
    .meaning = A plan that says which standards a country needs most and in which international work it will take an active part.
term-ndp = NDP (national development plan)
    .meaning = A government's plan for the economic and social progress of the country over several years.
term-gsp = GSP (Good Standardization Practices)
    .meaning = ISO's guidance on how a national standards body should work, for example openly, impartially and with all interests.
term-tbt-code = TBT Code of Good Practice
    .meaning = Rules of the World Trade Organization (WTO) for bodies that prepare standards, in Annex 3 of its agreement on technical barriers to trade (TBT). Bodies choose to accept them. A body outside the WTO can decide to follow the same rules.
term-ics = ICS (International Classification for Standards)
    .meaning = A list of subject fields with numbers, used to sort standards. The titles of the fields here come from ISO Open Data, under the licence ODC-By 1.0.
term-sdg = SDG (Sustainable Development Goal)
    .meaning = One of the 17 goals of the United Nations for people, the planet and prosperity, set for the year 2030.
term-agenda-2063 = Agenda 2063
    .meaning = The long-term development plan of the African Union, with goals up to the year 2063.
term-afcfta = AfCFTA (African Continental Free Trade Area)
    .meaning = An agreement of African countries to trade more easily with each other. It also deals with standards.

## Words of this toolkit

term-evidence = Evidence
    .meaning = What shows that an answer is right, for example a document. In this toolkit you say whether it is none, described, a document or verified.
term-confidence = Confidence
    .meaning = How sure you are of your answer: low, medium or high. Low confidence makes the result less certain, not worse.
term-baseline = Baseline
    .meaning = The situation at the start. Later results are compared with it to see progress.
term-kpi = KPI (key performance indicator)
    .meaning = A figure that shows whether an objective is being reached, for example the share of ballots with a vote.

## Agreement of respondents

term-respondent = Respondent
    .meaning = A colleague who answers the questions on their own, beside the answers the body agrees on.
term-median = Median
    .meaning = The answer in the middle when all are put in order. One extreme answer does not move it.
term-mean-deviation = Mean deviation (mean absolute deviation)
    .meaning = How far, on average, the answers lie from the median, in levels. 0 means that all are equal.
term-r-wg = r_wg (within-group agreement)
    .meaning = How much closer together the answers are than if people answered at random: 1 is full agreement, 0 none. “Slight skew” compares with people who tend to answer somewhat too well. By convention up to .30 is no agreement, to .50 weak, to .70 moderate, to .90 strong, above that very strong (LeBreton and Senter, 2008).
term-krippendorff = Krippendorff's α
    .meaning = Agreement over all questions beyond what chance gives: 1 is full agreement, 0 chance. “Don't know” and missing answers are left out. Ordinal is the one to read for levels; the others treat levels as names, distances or proportions. From .800 answers are called reliable, from .667 good enough for tentative conclusions (Krippendorff, 2004).
term-icc = ICC (intraclass correlation)
    .meaning = How much of the difference in levels comes from the questions and not from the people: 1 is full agreement. ICC(1) and ICC(2) count it if one person is stricter than another, ICC(3) does not (Shrout and Fleiss, 1979).
term-kendall = Kendall's W
    .meaning = Whether people put the questions in the same order from weak to strong, even if one is stricter than another: 1 is the same order, 0 no common order (Kendall and Babington Smith, 1939).
