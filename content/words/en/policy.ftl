# English words of the rules: editions, verdicts, findings, duties, dates.
# Ids come from content/policy/*.json. All sentences are in our own words; clauses are cited in the JSON.

## Edition

policy-iso-supplement-11-2020 = ISO/IEC Directives, Part 1, Consolidated ISO Supplement, 11th edition, 2020
    .short = ISO Supplement, 11th ed., 2020
    .verify = Later editions of these rules exist, and clauses and numbers may have changed. Before you act, check each rule with ISO/CS or with the Technical Programme Manager (TPM) of the committee.

edition-unknown = The edition of the rules that was chosen ({ $wanted }) is not in this toolkit. The result was worked out under another one: { $used }.

## How binding a rule is

kind-gate = Required by the policy
    .about = The twinning policy requires this. While it is not met, the arrangement is not possible.
kind-duty = Duty of a P-member
    .about = A P-member must vote and take part. While this is not kept, advice on a leading role is provisional, and restoring it comes first.
kind-partner = Settled with the lead partner
    .about = Only the lead partner or the committee can answer this. A no closes the arrangement. What is not known yet is to be asked, and leaves the advice as it is.
kind-threshold = Suggested or expected
    .about = The rules suggest or expect this. If it is not met, the arrangement stays possible, but your request must complete it or explain it.
kind-design = Our advice
    .about = This is advice of this toolkit from practice and is not part of the policy. If it is not met, the arrangement is harder, but it stays possible.

## Where a rule comes from

standing-sourced = Read in the rules
    .about = We read this in the text of the edition named. It is given here in our own words.
standing-unverified = To be verified
    .about = This is general knowledge that we have not checked against the text. Verify it before you rely on it.
standing-ours = Our own design
    .about = This is our own design. It is not a rule of ISO.

rule-unverified = We have not checked this against the text of the rules. Ask ISO/CS before you rely on it.

## Verdicts

truth-met = Met
truth-not-met = Not met
truth-unknown = Open

## Rules: required by the policy

rule-committee-named = A target committee is named
    .met = You have named the committee in which you would like to twin.
    .not-met = No committee is named, and the request form asks for one. Choose the ISO committee that serves your first national priority.
    .unknown = You have not named a committee yet, and the request form asks for one. Add the reference of the committee under “Why and where”.

rule-full-member-or-new-rights = Full member, or in the New Rights programme
    .met = Your membership in ISO allows P-member twinning.
    .not-met = P-member twinning needs full membership of ISO or a place in the New Rights programme. Ask ISO/CS whether and how your body can join the programme.
    .unknown = Your membership, or your place in the New Rights programme, is not known yet. Look it up in the Global Directory or ask ISO/CS, and answer the questions.

rule-new-rights-committee = Full member, or New Rights in this committee
    .met = Your body can be a P-member of this committee, as a full member or under the New Rights programme.
    .not-met = Your body is not a full member, and P-membership in this committee is not agreed under the New Rights programme. Choose a committee that is agreed, or ask ISO/CS.
    .unknown = It is not known yet whether your body can be a P-member of this committee, as a full member or under the New Rights programme. Ask ISO/CS and answer the questions.

rule-full-member = Full member of ISO
    .met = Your body is a full member of ISO, as leadership twinning requires.
    .not-met = Twinning of a convenor, chair or secretariat needs full membership of ISO. Look at P-member twinning under the New Rights programme, or ask ISO/CS how to become a full member.
    .unknown = Your category of membership is not known yet. Look it up in the Global Directory and add it under “Organization”.

rule-p-status-or-willing = P-member of the committee, or willing to be
    .met = Your body is a P-member of the committee, or it is able and willing to become one.
    .not-met = Both partners must be P-members of the committee, and your body is not able or willing to be one. Choose a committee in which you can take on the duties of a P-member.
    .unknown = It is not known yet whether your body is, or can be, a P-member of the committee. Check your status in the Global Directory and decide whether you can take on the duty to vote.

rule-p-status = P-member of the committee
    .met = Your body is a P-member of the committee, as leadership twinning requires.
    .not-met = Leadership twinning needs P-membership in the committee, directly or through a P-member twinning. Become a P-member first, alone or with a lead partner.
    .unknown = Your status in the committee is not known yet. Look it up in the Global Directory and add it under “Why and where”.

rule-duties-met = Duties of a P-member kept
    .met = Your body keeps the duties of a P-member in the committee, as far as your figures and answers show.
    .not-met = Your body missed votes or meetings in the committee, so its duties as a P-member are not kept. Restore your votes first: those who decide may look at this record (our advice).
    .unknown = It is not known yet whether your body kept its duties as a P-member in the committee. Add last year's ballots and meetings under “Why and where”.

rule-convenor-held = The working group has a convenor from another body
    .met = The convenor of the working group comes from another body, which can be your lead partner.
    .not-met = There is no other body to learn from here: in convenor twinning the lead partner is the body that the convenor comes from, and that is your own or none. Choose another working group.
    .unknown = It is not known yet which body the convenor comes from. That body would be your lead partner. Look it up in the Global Directory or ask the committee manager.

rule-chair-held = The committee has a chair from another body
    .met = The chair of the committee comes from another body, which can be your lead partner.
    .not-met = There is no other body to learn from here: in chair twinning the lead partner is the body that the chair comes from, and that is your own or none. Choose another committee.
    .unknown = It is not known yet which body the chair comes from. That body would be your lead partner. Look it up in the Global Directory or ask the committee manager.

rule-secretariat-held = Another body holds the secretariat
    .met = Another body holds the secretariat of the committee, and can be your lead partner.
    .not-met = There is no other body to learn from here: in secretariat twinning the lead partner is the body that holds the secretariat, and that is your own or none. Choose another committee.
    .unknown = It is not known yet which body holds the secretariat. That body would be your lead partner. It stands on the committee's page at iso.org and in the Global Directory.

rule-working-group-named = A working group is named
    .met = You have named the working group that your person would help to convene.
    .not-met = No working group is named, and a twinned convenor belongs to one working group. Choose a working group in which your experts are active.
    .unknown = You have not named a working group yet, and a twinned convenor belongs to one working group. Add it under “Why and where”.

rule-no-other-twinned-convenor = No other twinned convenor in the group
    .met = The working group has no twinned convenor yet, so the place is free.
    .not-met = The working group already has a twinned convenor, and only one is allowed. Choose another working group, or wait until that twinning ends.
    .unknown = It is not known yet whether the working group already has a twinned convenor. Look it up in the Global Directory or ask the committee manager.

rule-no-other-twinned-chair = No other twinned chair in the committee
    .met = The committee has no twinned chair yet, so the place is free.
    .not-met = The committee already has a twinned chair, and only one is allowed. Choose another committee, or wait until that twinning ends.
    .unknown = It is not known yet whether the committee already has a twinned chair. Look it up in the Global Directory or ask the committee manager.

rule-no-other-twinned-secretariat = No other twinned secretariat there
    .met = The committee has no twinned secretariat yet, so the place is free.
    .not-met = The committee already has a twinned secretariat, and only one is allowed. Choose another committee, or wait until that twinning ends.
    .unknown = It is not known yet whether the committee already has a twinned secretariat. Look it up in the Global Directory or ask the committee manager.

rule-own-vote = Each partner casts its own vote
    .met = You accept that your body votes for itself and owes the lead partner no support for its positions.
    .not-met = You do not accept that each country casts its own vote, and the policy allows no proxy vote. Discuss this principle with your leaders before you go on.
    .unknown = You have not said yet whether you accept that each country casts its own vote. Read the principle and answer the question.

rule-no-funding-expected = No money is expected from the lead
    .met = You accept that the lead partner is not expected to pay. It may still offer help.
    .not-met = You expect the lead partner to pay, but the policy creates no such expectation. Look for money from your own budget, your government or a donor.
    .unknown = You have not said yet whether you accept that the lead partner is not expected to pay. Read the principle and answer the question.

rule-statement-of-need = The need is stated
    .met = You have written down which experience is missing. Make sure that it names facts, such as the roles your body has not held.
    .not-met = Nothing shows which experience is missing, and the policy asks the twinned partner to show its need. Write a statement of need.
    .unknown = You have not written your statement of need yet, and the policy asks for it. Describe in a few sentences which experience your body lacks.

rule-nominee-named = A person is named for the role
    .met = You have named the person, or the function of the person, who would take the role.
    .not-met = No person is named for the role, and the request form asks for one. Choose a person with knowledge of the subject and enough time.
    .unknown = You have not named a person for the role yet, and the request form asks for one. Add a name or a function under “Why and where”.

## Rules: suggested or expected

rule-convenor-holder-agrees = The lead partner agrees
    .met = The body that would be your lead partner agrees.
    .not-met = The body that would be your lead partner does not agree. Twinning is voluntary, so look for another committee, or ask again later.
    .unknown = The body that would be your lead partner has not agreed yet. Ask it, or ask the TPM of the committee to help.

rule-chair-holder-agrees = The lead partner agrees
    .met = The body that would be your lead partner agrees.
    .not-met = The body that would be your lead partner does not agree. Twinning is voluntary, so look for another committee, or ask again later.
    .unknown = The body that would be your lead partner has not agreed yet. Ask it, or ask the TPM of the committee to help.

rule-secretariat-holder-agrees = The lead partner agrees
    .met = The body that would be your lead partner agrees.
    .not-met = The body that would be your lead partner does not agree. Twinning is voluntary, so look for another committee, or ask again later.
    .unknown = The body that would be your lead partner has not agreed yet. Ask it, or ask the TPM of the committee to help.

rule-secretariat-nominates = The secretariat would nominate the person
    .met = The secretariat of the committee would nominate your person as twinned chair.
    .not-met = The secretariat of the committee would not nominate your person, and a chair is nominated by it. Ask what is missing, or choose another committee.
    .unknown = It is not known yet whether the secretariat of the committee would nominate your person. Ask the committee manager together with the body that the chair comes from.

rule-experience-p-member = Fewer P-memberships than a lead partner
    .met = Your number of P-memberships fits the experience that the policy suggests for a twinned partner.
    .not-met = Your body has as many P-memberships as the policy suggests for a lead partner. Explain your need in the request, or consider a leadership twinning or acting as lead partner.
    .unknown = Your number of P-memberships is not known yet. Look it up in the Global Directory or load ISO Open Data.

rule-experience-convenor = Fewer chairs and convenors than a lead partner
    .met = Your number of appointed chairs and convenors fits the experience that the policy suggests for a twinned partner.
    .not-met = Your body has as many chairs and convenors as the policy suggests for a lead partner. Explain your need in the request, or consider acting as lead partner.
    .unknown = Your number of appointed chairs and convenors is not known yet. Look up both numbers in the Global Directory.

rule-experience-chair = Fewer chairs and convenors than a lead partner
    .met = Your number of appointed chairs and convenors fits the experience that the policy suggests for a twinned partner.
    .not-met = Your body has as many chairs and convenors as the policy suggests for a lead partner. Explain your need in the request, or consider acting as lead partner.
    .unknown = Your number of appointed chairs and convenors is not known yet. Look up both numbers in the Global Directory.

rule-experience-secretariat = Fewer secretariats than a lead partner
    .met = Your number of committee secretariats fits the experience that the policy suggests for a twinned partner.
    .not-met = Your body holds as many committee secretariats as the policy suggests for a lead partner. Explain your need in the request, or consider acting as lead partner.
    .unknown = Your number of committee secretariats is not known yet. Look it up in the Global Directory or load ISO Open Data.

rule-convenor-holder-experienced = The lead partner is experienced
    .met = The body that would be your lead partner has the experience that the policy suggests: 5 or more appointed chairs and convenors.
    .not-met = The body that would be your lead partner has less experience than the policy suggests (5 or more appointed chairs and convenors). Explain in the request why it is the right partner.
    .unknown = It is not known yet whether the body that would be your lead partner has the experience that the policy suggests: 5 or more appointed chairs and convenors. Look it up in the Global Directory.

rule-chair-holder-experienced = The lead partner is experienced
    .met = The body that would be your lead partner has the experience that the policy suggests: 5 or more appointed chairs and convenors.
    .not-met = The body that would be your lead partner has less experience than the policy suggests (5 or more appointed chairs and convenors). Explain in the request why it is the right partner.
    .unknown = It is not known yet whether the body that would be your lead partner has the experience that the policy suggests: 5 or more appointed chairs and convenors. Look it up in the Global Directory.

rule-secretariat-holder-experienced = The lead partner is experienced
    .met = The body that would be your lead partner has the experience that the policy suggests: 5 or more committee secretariats.
    .not-met = The body that would be your lead partner has less experience than the policy suggests (5 or more committee secretariats). Explain in the request why it is the right partner.
    .unknown = It is not known yet whether the body that would be your lead partner has the experience that the policy suggests: 5 or more committee secretariats. Look it up in the Global Directory.

rule-priority-linked = A national priority names the committee
    .met = At least one of your national priorities names this committee, so the objectives can serve your national plan.
    .not-met = None of your national priorities names this committee, but the policy wants objectives that are part of national plans. Link the committee to a priority, or choose a committee that serves one.
    .unknown = It is not known yet whether this committee serves a national priority. Add your priorities and their committees under “National strategy”.

rule-nominee-cv = The CV of the person is ready
    .met = The curriculum vitae (CV) of the person is ready to be attached to the request.
    .not-met = The CV is missing, and the request form needs it. Ask the person to prepare one before you send the request.
    .unknown = It is not known yet whether the CV is ready. Ask the person, because the request form needs it.

rule-nominee-chaired = The person has chaired before
    .met = The person has led meetings before, as expected of a chair.
    .not-met = The person has not chaired yet, and earlier experience is expected of a chair. Let the person chair a national mirror committee first, or choose another person.
    .unknown = It is not known yet whether the person has chaired before. Ask the person and answer the question.

rule-nominee-standing = The person is respected in the sector
    .met = The person has a role and a good name in the sector, as expected of a chair.
    .not-met = The person has no known standing in the sector, and this is expected of a chair. Choose a person whom the sector knows, or give this person a visible role first.
    .unknown = It is not known yet whether the person has standing in the sector. Ask your stakeholders and answer the question.

## Rules: our advice

rule-vision = The joint vision is written
    .met = You have written down why you want to twin. Use it when you talk to possible partners.
    .not-met = No joint vision is written. Write down in a few sentences why you want to twin.
    .unknown = You have not written down yet why you want to twin. A few sentences in your own words help to find a partner and to stay together.

rule-convenor-holder-asked = The lead partner is asked
    .met = You have asked the body that would be your lead partner.
    .not-met = You have not asked the body that would be your lead partner. A first letter costs little and shows whether the plan can work.
    .unknown = You have not said yet whether you asked the body that would be your lead partner.

rule-chair-holder-asked = The lead partner is asked
    .met = You have asked the body that would be your lead partner.
    .not-met = You have not asked the body that would be your lead partner. A first letter costs little and shows whether the plan can work.
    .unknown = You have not said yet whether you asked the body that would be your lead partner.

rule-secretariat-holder-asked = The lead partner is asked
    .met = You have asked the body that would be your lead partner.
    .not-met = You have not asked the body that would be your lead partner. A first letter costs little and shows whether the plan can work.
    .unknown = You have not said yet whether you asked the body that would be your lead partner.

rule-active-projects = The committee has active projects
    .met = The committee has active projects, so there is work to learn from.
    .not-met = The committee has no active projects, so there is little work to learn from. Choose a committee with active projects, or ask the committee manager what is planned.
    .unknown = It is not known yet whether the committee has active projects. Look at its work programme on the ISO website.

rule-nominee-active = The person is active in the working group
    .met = The person has been active in the working group and knows its work.
    .not-met = The person has not been active in the working group yet. Register the person as an expert and let the person take part before you send the request.
    .unknown = It is not known yet whether the person has been active in the working group. Ask the person or the convenor.

rule-nominee-released = The employer releases the time
    .met = The employer of the person has released the working time in writing.
    .not-met = The employer has not released the working time in writing. Ask for a letter that names the share of time and the period.
    .unknown = It is not known yet whether the employer releases the working time. Ask for a letter that names the share of time and the period.

rule-management-backing = The management backs it in writing
    .met = Your management supports the twinning in writing.
    .not-met = Your management does not support the twinning in writing yet. Ask for a letter with a named sponsor.
    .unknown = It is not known yet whether your management supports the twinning in writing. Ask for a letter with a named sponsor.

rule-ministry-backing = The ministry backs it in writing
    .met = The ministry supports the twinning in writing, which helps when leaders change.
    .not-met = The ministry does not support the twinning in writing yet. Show it the priorities that the committee serves and ask for a letter.
    .unknown = It is not known yet whether the ministry supports the twinning in writing. Ask for a letter, because a secretariat is a task for several years.

rule-two-staff = At least two staff for ISO work
    .met = Enough people work on ISO matters, so the secretariat does not depend on one person.
    .not-met = Too few people work on ISO matters, so the secretariat would stop when one person leaves. Name a second person first.
    .unknown = It is not known yet how many people work on ISO matters. Add the number under “Organization”.

rule-five-year-funding = Money for the whole term
    .met = Money is secured for as long as the twinning may last.
    .not-met = Money is secured for a shorter time than the twinning may last. Agree on a budget line for the whole term, or plan a shorter twinning.
    .unknown = It is not known yet for how many years money is secured. Ask your finance department and add the number under “Resources”.

## Findings

finding-all = All of these are needed
    .met = All of these are met
    .not-met = All of these are needed, and at least one is not met
    .unknown = All of these are needed, and at least one is open
finding-any = One of these is enough
    .met = One of these is enough, and at least one is met
    .not-met = One of these is enough, but none is met
    .unknown = One of these is enough, but none is sure yet
finding-membership = Membership in ISO
    .met = Membership in ISO: { $actual }
    .not-met = Membership in ISO: { $actual }; needed: { $wanted }
    .unknown = Membership in ISO: { $actual }; needed: { $wanted }
finding-status = Status in the committee
    .met = Status in the committee: { $actual }
    .not-met = Status in the committee: { $actual }; needed: { $wanted }
    .unknown = Status in the committee: { $actual }; needed: { $wanted }
finding-holder = Who holds the role
    .met = { $wanted }: { $actual }
    .not-met = { $wanted }: { $actual }
    .unknown = { $wanted }: { $actual }
finding-duties = Duties of a P-member
    .met = { $wanted }: { $actual }
    .not-met = { $wanted }: { $actual }
    .unknown = { $wanted }: { $actual }
duties-met = Duties of a P-member in the committee
finding-below = Below a limit
    .met = { $wanted }: { $actual } (limit: below { $limit })
    .not-met = { $wanted }: { $actual } (limit: below { $limit })
    .unknown = { $wanted }: { $actual } (limit: below { $limit })
finding-at-least = At least a number
    .met = { $wanted }: { $actual } (needed: at least { $limit })
    .not-met = { $wanted }: { $actual } (needed: at least { $limit })
    .unknown = { $wanted }: { $actual } (needed: at least { $limit })
finding-yes = Answered with yes
    .met = { $wanted }: { $actual }
    .not-met = { $wanted }: { $actual }
    .unknown = { $wanted }: { $actual }
finding-no = Answered with no
    .met = { $wanted }: { $actual }
    .not-met = { $wanted }: { $actual }
    .unknown = { $wanted }: { $actual }
finding-written = Written down
    .met = { $wanted }: written
    .not-met = { $wanted }: not written
    .unknown = { $wanted }: not written yet
finding-level = Level reached
    .met = { $wanted }: level { $actual }; level { $level } is reached
    .not-met = { $wanted }: level { $actual }; level { $level } is not reached
    .unknown = { $wanted }: level { $actual }; level { $level } is possible but not certain
span = { $lo } to { $hi }
number = { $n }

## What is counted

count-experts = Experts in working groups of the committee
count-chairs-and-convenors = Appointed chairs and convenors together
count-coordinator = Coordinator's time, in % of full time
count-nominee = Time of the person in the role, in % of full time
count-deputy = Deputy's time, in % of full time
count-committee-people = People in the national mirror committee
count-expert-hours = Hours of expert time a year
count-trips = Trips to meetings a year
count-years-secured = Years for which money is secured

## Duties of a P-member

duty-cibs = Committee internal ballots missed in the calendar year: { $missed }; issued: { $issued }. A breach is at least { $least } missed and more than { $percent } % of those issued.
duty-ballots = DIS, FDIS and systematic review ballots missed: { $missed }. A breach is { $least } or more.
duty-active = Meetings in a row without contribution: { $missed }; experts appointed: { $experts }. A breach is { $limit } such meetings or more, with no expert appointed.
duty-state-no-duty = Your body is not a P-member of this committee, so these duties do not apply to it.
duty-state-unknown = The numbers do not show yet whether your body met its duties as a P-member. Look up the missing numbers in the ISO voting statistics.
duty-state-met = Your body met its duties as a P-member of this committee.
duty-state-breached = Your body did not meet its duties as a P-member. If it does not act after a reminder from ISO, it becomes an O-member and can ask to be a P-member again only after 12 months.

## Dates

milestone-partner = A partner is found
    .about = Both bodies have agreed to try it, and on the person on each side. Ask the Technical Programme Manager of the committee if you know no partner. The day is our suggestion.
milestone-curricula = Curricula of both persons are ready
    .about = The request needs a curriculum vitae of the person of each partner. The day is our suggestion.
milestone-request-manager = Request is sent to the Technical Programme Manager
    .about = Both partners fill in the request form and send a copy to the secretariat of the committee for information. The day is our suggestion: it leaves four weeks for registration.
milestone-request-committee = Request is sent to the committee
    .about = Both partners send the request form with both curricula to the secretariat of the committee that the working group belongs to. The day is our suggestion: it leaves time for a ballot or the next meeting.
milestone-committee-decision = The committee has decided
    .about = The committee decides on the twinned convenor and tells the Technical Programme Manager. The day is our suggestion: it leaves two weeks for registration.
milestone-request-board = Request is sent to the Technical Management Board
    .about = Both partners send the request form with both curricula to the secretariat of the board. It adds the assessment of the Technical Programme Manager before the ballot. The day is our suggestion.
milestone-board-ballot = Ballot of the board begins
    .about = The Technical Management Board votes on the request for four weeks. The first day is our suggestion.
milestone-board-decision = Ballot of the board ends
    .about = The board has decided, and registration follows. The day follows from our suggestion for the day before it.
milestone-registration = The twinning is registered
    .about = The arrangement is entered in the Global Directory. The periods of the twinning count from this day.
milestone-agreement = Agreement and collaboration plan are due
    .about = Both documents must be with the Technical Programme Manager by this day. Without them the twinning does not start.
milestone-agenda = Agenda is due
    .about = The secretariat of the committee, with its chair, must send out the agenda and the practical information by this day.
milestone-agenda-received = You should receive the agenda
    .about = The secretariat of the committee owes you the agenda and the practical information by this day. Ask for it if it has not come.
milestone-documents = Documents for decision are due
    .about = The secretariat of the committee must send out all documents that need a decision at the meeting by this day.
milestone-documents-received = You should receive the documents for decision
    .about = The secretariat of the committee owes you all documents that need a decision by this day. Your mirror committee can then prepare its positions.
milestone-group-agenda = Agenda of the working group is due
    .about = The convenors must send out the agenda by this day. For a meeting that is only online, four weeks are enough.
milestone-group-documents = Documents of the working group are due
    .about = The convenors should send out the documents by this day at the latest; six weeks before the meeting are better.
milestone-meeting = Committee meeting
    .about = The committee meets on this day, or its meeting ends on this day.
milestone-group-meeting = Meeting of the working group
    .about = The working group meets on this day, or its meeting ends on this day.
milestone-decisions = Decisions are posted
    .about = The secretariat of the committee must post the decisions (resolutions) of the meeting by this day.
milestone-decisions-received = You should see the decisions
    .about = The decisions (resolutions) of the meeting should be posted by this day. Check that they say what was decided.
milestone-minutes = Minutes are due
    .about = The secretariat of the committee must send out the minutes, with the list of participants, by this day.
milestone-minutes-received = You should receive the minutes
    .about = The secretariat of the committee owes you the minutes by this day. Check that your contributions are in them.
milestone-group-minutes = Minutes of the working group are due
    .about = The convenors must send out the minutes by this day.
milestone-review = Yearly performance assessment is due
    .about = The partners hand in the yearly assessment form by this day. If it is missing or negative, the Technical Management Board may end the twinning.
milestone-end = The twinning ends by agreement
    .about = This is the end date in your twinning agreement. The twinned role ends on this day and does not pass on by itself.
milestone-latest-end = Latest possible end
    .about = No twinning may last longer than this day. It cannot be extended or renewed.

