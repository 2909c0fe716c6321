# The report, the reasons, and the small words that many pages share.

## Small words

open-point = (open)
to-be-measured = to be measured at the start
person-days = { $n ->
    [one] { $n } person-day
   *[other] { $n } person-days
}
source-cited = { $edition }, clause { $clause } ({ $standing })
serves = serves it

answer-level = { $level } – { $name }
answer-not-asked = { $answer } (not part of this check)
funding-own = Own budget
funding-government = Government
funding-donor = Donor or development partner
funding-mixed = Several sources
funding-none = Not secured
funding-unknown = Not answered
interest-undecided = Not decided yet

## Labels of what was typed

criteria-unordered = Not put in order
duty-check = Duties of a P-member
resources-budget = Money a year
resources-funding = Source of the money
resources-note = Remarks

## Feasibility, scores, levels reached

feasibility-feasible = Possible now
feasibility-open = Possible, once open points are settled
feasibility-near = Within reach: prepare a little
feasibility-far = Not yet: prepare first
feasibility-unresourced = Not yet: a means that is required is missing
feasibility-blocked = Not possible under the rules
feasibility-not-needed = Not needed
score-fit = Fit with the strategy
score-need = Need
score-readiness = Readiness
score-resources = Resources
reached-met = reached
reached-unknown = possibly reached
reached-not-met = not reached
level-check = { $area }: level { $level } needed, between { $lo } and { $hi } now, { $result }
need-result = { $need }: { $result }

## How the arrangements compare

comparison-heading = How the possible arrangements compare
comparison-about = The possible arrangements were compared { $n } times. Each time every level was taken from its range and the four criteria got other weights. An arrangement takes a place only where all its entry levels are met. The figures are exact to about { $error } of 100.
comparison-any-order = Nobody put the criteria in order, so any weights were as likely as any others.
comparison-order = The weights kept the order that was given, the most important criterion first: { $criteria }.
comparison-places = How often each arrangement took each place, and how often all its entry levels were met
comparison-weights = What somebody weighs who prefers an arrangement, and how sure its first place is for that person
comparison-information = Open points that decide most: how often the best arrangement comes first
sensitivity-table = What the result hangs on: how far { $arrangement } is ahead, now by { $lead } %
col-place-1 = First
col-place-2 = Second
col-place-3 = Third
col-place-4 = Fourth
col-entry-met = Entry levels met
col-sure = Sure to be first
col-open-point = Open point
col-lower-half = If it is low, or no
col-upper-half = If it is high, or yes
col-lever = What is changed
col-turned-down = Lower
col-turned-up = Higher
col-flips = Changes the answer

## Reasons

why-gates = { $n ->
    [one] The requirement of the policy is met.
   *[other] All { $n } requirements of the policy are met.
}
why-entry = { $n ->
    [one] The entry level is reached.
   *[other] All { $n } entry levels are reached.
}
why-priority = The committee serves your national priority “{ $priority }”.
why-grow = You would grow where the arrangement aims: { $areas }.
why-interest = You named it as an arrangement of interest.
why-resources = You can commit { $n } of the { $of } resources it needs.
why-not-needed = You have reached the levels this arrangement leads to.
why-not-entry = { $area } is at most { $hi }, and the entry level is { $level }.
why-not-resource = Not available: { $need }.
why-not-left-out = It leaves out a step of the ladder: your body is not known to have been convenor, or to have held this role.
why-not-interest = You did not name it as an arrangement of interest.
why-first = It comes first in { $n } of 100 comparisons of the possible arrangements.
why-not-first = { $first } comes first in { $n } of 100 comparisons, this one in { $m }.
open-entry = { $area } lies between { $lo } and { $hi }; the entry level { $level } is possibly reached. Evidence or more certain answers would settle it.
open-coverage = Fewer than half of the applicable questions have a known level, which is too little to advise on this.
open-resource = Not stated: { $need }.

## Problems of objectives and plans

goal-problem-text = Say what will be done.
goal-problem-measure = Choose an indicator, or write your own measure with its unit.
goal-problem-target = Set the value to reach.
goal-problem-unmoved = The target is the same as the present value.
goal-problem-baseline = Measure the present value at the start.
goal-problem-late = The date is after the end of the twinning.
goal-problem-date = Set the day of registration, so that a date follows.
goal-problem-verification = Say what will show the result.
goal-problem-owner = Name who answers for it.
goal-problem-priority = Link it to a national priority.
goal-problem-committee = Name the committee it is about.
goal-problem-indicators = Name the competencies it lifts.
plan-problem-many = { $n } objectives are in the plan. More than { $most } are hard to keep up.
plan-problem-long = The end is too late: the last possible day is { $date }. A twinning lasts five years at most and cannot be extended.
plan-problem-order = The end must come after the registration.
plan-problem-no-priorities = No national priority was named. The policy expects objectives to be part of national plans.

## The report

report-title = Twinning self-assessment of { $name }
report-body = National standards body
report-country = Country
report-prepared-by = Prepared by
report-date = Date of this report
report-scope = Scope
report-rules = Rules applied
report-instrument = Instrument and version
report-toolkit = Toolkit version
report-receipt = Receipt (SHA-256 of the answers)
report-section-summary = Summary
report-section-profile = Competency profile
report-section-recommendation = Recommendation in detail
report-section-request = How to request it
report-section-plan = Objectives and plan
report-section-organization = The organization
report-section-ambition = Why and where
report-section-strategy = National strategy
report-section-resources = Resources
report-section-answers = All answers
report-section-method = Method and notes
report-indication = Only the critical questions were answered: this is a first indication, not a recommendation to act on.
report-why = What speaks for it
report-open = What is still open
report-against = What speaks against it
report-objectives = Objectives in the plan
report-coverage = { $percent } of the applicable questions were answered with a level.

col-area = Area
col-claimed = Claimed
col-counted = Counted
col-range = Range
col-known = Known
col-remark = Remark
col-question = Question
col-answer = Answer
col-evidence = Evidence
col-confidence = Confidence
col-note = Note or reason
col-rule = Rule
col-kind = Kind
col-source = Source
col-result = Result
col-finding = What it means
col-arrangement = Arrangement
col-experience = Experience
col-levels = Levels
col-objective = Objective
col-milestone = What
col-date = Latest day
col-about = What it means

profile-table = Levels by area, from 1 (not yet) to 5 (leading and sustained)
profile-strengths = Strengths
profile-gaps = Gaps
profile-insufficient = Areas with too few known answers
profile-unknown = Questions without a known level
profile-contradictions = Answers to look at again
remark-star = Held at { $level } by a critical question
remark-insufficient = Too few known answers

recommendation-for = For the committee { $committee }.
rules-table = Rules that are not met or not known to be, with the arrangements they apply to
rule-met = { $rule } ({ $source }): { $means }
rules-met = Rules that are met
rules-heading = Rules
finding-with-reasons = { $sentence } ({ $reasons })
entry-levels = Levels needed at the start
exit-levels = Levels to reach by the end
needs-list = Needed each year
lead-heading = Could the body be a lead partner?
lead-near = Your body has, or nearly has, the experience that the policy suggests for the lead partner of: { $arrangements }. You could help others there, while you learn elsewhere.
lead-table = The lead side of each arrangement

plan-for = Planned for { $arrangement } over { $months } months.
plan-prepares = Objectives that prepare for { $arrangement }, over { $months } months.
plan-empty = There are no objectives in the plan.
plan-problems = To look at
plan-declined = Left out of the plan
goal-sentence = { $by }, { $body } will { $text }.
by-date = By { $date }
within-months = { $n ->
    [one] Within { $n } month of registration
   *[other] Within { $n } months of registration
}
goal-measure = Indicator
goal-baseline = Value now
goal-target = Value to reach
goal-date = Latest day
goal-verification = Means of verification
goal-owner = Owner
goal-priority = National priority
goal-committee = Committee
goal-rises = Competencies
goal-rise = { $indicator } from { $from } to { $to }
    .begins = { $indicator } to { $to } (a duty that begins with P-membership)
    .from = { $indicator } from { $from } upwards
    .to = { $indicator } to { $to } (level now not known)
    .open = { $indicator }
goal-action = First step
goal-effort = Effort (our estimate)
goal-problems = Details to complete
capacity-of = The objectives take about { $taken } of { $available } person-days available.
capacity-unknown = The objectives take about { $taken } person-days. The time available was not stated.
alignment-table = Objectives and the national priorities they serve
alignment-unserved = Priorities that no objective serves
alignment-without-committee = Priorities that name no committee
schedule-table = Dates to keep
milestone-review-year = Yearly performance assessment is due (year { $n })

method-levels = Each answer chooses one of five described levels. An area counts as the mean of its known answers.
method-evidence = A claim above level 3 counts as 3 unless a document shows it. The claim and the counted level are both shown.
method-range = Doubt widens a level into a range around the level that counts: half a level either way for medium confidence, one level for low, and half a level more downwards where nothing supports the answer. Levels near the middle of a range are likelier than those at its ends. What is not known may be anything from 1 to 5; it never counts as low.
method-star = A critical question (★) does not let its area rise more than one level above it.
method-outcome = An arrangement fits best when every requirement that can be checked before a partner is found is met, all its entry levels together are met in 60 of 100 comparisons or more, it comes first in 60 or more, and it is clearly ahead in most of these. An area reaches an entry level while less than one whole level is missing in all its answers together. If two are about as good, it is a close call; if something is missing, the answer says what. A means that is required and missing has to be there first. Entry levels, exit levels and these numbers are our own design. Suggested experience is a hint of the policy, not a requirement.
method-comparison = The possible arrangements are compared thousands of times. Each time every uncertain level takes some value of its range, every open point lies anywhere between no and yes, and the four criteria get other weights. An arrangement whose entry levels are missed in a comparison takes no place in it. If you put the criteria in order, the weights keep it. The chance is part of the data: the same answers give the same figures on every machine.
method-criteria = The four criteria are our own design, and none of them is a condition. Fit: whether the role serves what your country wants in the committee, and whether you named the arrangement. Need: how many levels you would gain in the areas it leads to, on one scale for all arrangements; more if a weighty national priority names the committee, less if you have experience of the role or hold it already, and less if it leaves out a step of the ladder. Readiness: what the policy suggests and we advise beyond the requirements. Resources: what you can commit beyond what is required.
method-development = This assessment is for development, not for ranking. Do not publish scores.
method-endorsement = This is not a product of ISO, and ISO has not endorsed it.
