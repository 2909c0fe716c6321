# English words of the pages with results: profile, recommendation, plan, report.

## All pages with results

result-no-figure = ?
result-lift = These questions would lift it:

## Profile

profile-nothing = Your profile appears here as soon as you answer the first question. Ten minutes are enough for a first picture.
profile-begin = Answer the first question
profile-reading-both = Your body is strong in { $strong }. It has most to gain in { $weak }.
profile-reading-strong = Your body is strong in { $strong }, and no area is far behind.
profile-reading-weak = Your body has most to gain in { $weak }. No area is a strength yet.
profile-reading-even = No area stands out: those that are well enough known lie in the middle.
profile-reading-thin = Too little is known yet to say where your body is strong. Answer a few more questions.
profile-coverage = A level is known for { $known } of { $all } questions.
profile-indication = This is a first indication
profile-indication-about = Only the critical questions (★) were asked. The full assessment keeps these answers and asks the others.
profile-grow = Go on to the full assessment
profile-levels = Levels by area
profile-chart = Level of each area, from 1 (not yet) to 5 (leading and sustained)
profile-chart-about = The dot is the level that counts. The band shows how far it may be off: a wide band means doubt, not weakness.
profile-figures = The same figures as a table
profile-groups = What stands out
profile-unknown-about = { $n ->
    [one] { $n } question has no level yet. It counts as open, never as low.
   *[other] { $n } questions have no level yet. They count as open, never as low. The critical ones come first.
}
profile-unknown-more = { $n ->
    [one] { $n } more question
   *[other] { $n } more questions
}
profile-look = Look at this answer
profile-how = How to read this
profile-method = How levels and advice are worked out

## Recommendation

recommendation-no-committee = No committee is named yet.
recommendation-indication = First indication: only critical questions were asked
recommendation-next = Next:
recommendation-to-plan = See objectives and plan
recommendation-to-facts = Check the facts behind this
recommendation-to-report = Open the report
recommendation-to-question = Answer the next open question
recommendation-committee = Committee the advice is for
recommendation-committee-hint = You named several. Choose another one, and the whole advice follows.
recommendation-why = Why this answer
recommendation-obstacles = What stands in the way
recommendation-obstacles-about = Requirements of the policy that are not met
recommendation-missing = What is missing
recommendation-missing-about = Begin with these questions
recommendation-options = The four arrangements compared
recommendation-options-about = Best first. The four figures are of our own design. They help to compare; the rules decide what is possible.
recommendation-details = Why, why not, and all rules
recommendation-procedure = How to request it
recommendation-decided-by = Who decides
recommendation-request-to = Where the request goes
recommendation-after-approval = After approval
recommendation-partner-checks = What to check about the partner
recommendation-resources = What it takes
recommendation-successes = What helps
recommendation-risks = What can go wrong
recommendation-ladder = The steps from observer to secretariat
recommendation-rung = Where this leads
recommendation-duties = Your duties as a P-member
recommendation-duties-about = A P-member must vote and contribute. Whether you did is checked for each committee you named.
recommendation-duty-no-duty = Not a P-member
recommendation-duty-unknown = Not known yet
recommendation-duty-met = Met
recommendation-duty-breached = Not met
recommendation-duty-details = Each duty with its figures
recommendation-lead-about = A lead partner is a full member with the experience that the policy suggests, and with the levels that its partner should reach.
recommendation-lead-met = Yes
recommendation-lead-unknown = Perhaps
recommendation-lead-not-met = Not now
recommendation-lead-details = What this rests on
recommendation-caveats = Before you rely on this

## Objectives and plan

plan-kept = No arrangement is advised now. What you have written is kept here.
plan-todo = Check each objective, name who answers for it, and leave out what does not suit you. What you change is kept; the rest follows your answers.
plan-dates = Dates
plan-registration = Day of registration
plan-registration-hint = Planned or actual. All other dates follow from it.
plan-end = Last day of the twinning
plan-end-hint = At most five years after registration.
plan-end-planned = As planned: { $date }. Fill in only to change it.
plan-chosen = { $n ->
    [0] Objectives in the plan
    [one] { $n } objective in the plan
   *[other] { $n } objectives in the plan
}
plan-add = Add an objective of our own
plan-own = Our own
plan-left-out = Left out by you
plan-change = from { $from } to { $to }
plan-change-open = to { $to }, from a value still to be measured
plan-unaligned = No priority yet
plan-to-complete = { $n ->
    [one] { $n } detail to complete
   *[other] { $n } details to complete
}
plan-details = Details
plan-edit = Change
plan-formula = How it is counted
plan-include = Take into the plan
plan-leave-out = Leave out
plan-delete = Delete
plan-notice-left-out = The objective was left out of the plan. If there is time for another proposal, that one takes its place.
plan-notice-deleted = The objective was deleted.
plan-notice-proposed = The objective is worded as it was proposed.
plan-text = What the body will do
plan-text-hint = Completes the sentence “By …, the body will …”
plan-library = Indicator from the library
plan-own-measure = A measure of our own
plan-measure-hint = What is counted, with its unit
plan-owner-hint = A function rather than a name, such as “Head of international relations”
plan-as-proposed = As proposed
plan-priority-hint = Proposed is the weightiest priority that names the committee.
plan-indicators = Competencies it lifts: { $n }
plan-back = Back to the proposal
plan-others = Further proposals
plan-others-about = They close gaps too, but did not fit the time available, or you left them out.
plan-others-show = { $n ->
    [one] Show { $n } proposal
   *[other] Show { $n } proposals
}
plan-capacity = Time available
plan-over = { $n ->
    [one] This is { $n } person-day more than you have. Leave out an objective, or plan more time.
   *[other] This is { $n } person-days more than you have. Leave out an objective, or plan more time.
}
plan-to-resources = Look at your resources
plan-alignment = Do the objectives serve the country?
plan-will = The body will …
plan-alignment-about = The policy expects objectives that are part of national plans. Each should serve a priority, and each priority should find an objective.
plan-to-strategy = Add national priorities
plan-unaligned-list = Objectives that serve no priority
plan-nth = { $name } (year { $n })
plan-no-schedule = Enter the day of registration above, and the dates that the rules set appear here.
plan-to-recommendation = Look at the recommendation
plan-nothing-prepare-membership = There is no plan yet, because the rules allow no arrangement for now. The recommendation shows what stands in the way and how to clear it.
plan-nothing-no-twinning-needed = There is no plan, because twinning would add nothing: your body already works at the levels it leads to.
plan-nothing-act-as-lead = There is no plan for your own body, because it has the experience of a lead partner. Your partner's needs decide the objectives.
plan-nothing-not-enough-evidence = Objectives are proposed from the gaps that your answers show. Too many questions are still open for that.

## Report

report-take = Take the result along
report-export-print = Print or save as PDF
    .about = For the director general and the ministry: the whole document on paper.
report-export-file = Save to a file
    .about = To keep your work safe, to go on elsewhere, or to send it to a facilitator. It can be opened here again.
report-export-markdown = Markdown
    .about = To edit the text, or to paste it into another document.
report-export-csv = CSV
    .about = For a spreadsheet: one fact a line.
report-export-json = JSON
    .about = For other programs: everything that was answered and worked out.
report-incomplete = { $n ->
    [one] { $n } question is still unanswered. The document shows it as open.
   *[other] { $n } questions are still unanswered. The document shows them as open.
}
report-to-check = Check your answers
report-running = { $body } · { $rules } · { $instrument } · { $receipt }…
report-receipt-about = With the receipt anybody can check this result: the same answers, rules and versions give the same figures on every machine.
