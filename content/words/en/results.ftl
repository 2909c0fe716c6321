# English words of the pages with results: profile, recommendation, plan, report.

## 5 Resources

resources-lead = What your body can really commit each year. An honest “no” leads to better advice than a hopeful “yes”.
resources-people = People
resources-people-hint = Time in percent of full time: 10 is half a day a week.
resources-money = Money
resources-means = Connection and rooms
resources-backing = Backing
resources-currency = Currency
hint-resources-currency = For example: USD
hint-resources-budget = For travel, training and meetings
hint-count-expert-hours = All experts together
hint-question-room = For hybrid meetings at your office
hint-question-experts = People who know the subject and can be asked
resources-needs = What each arrangement needs
resources-needs-hint = Our estimates for one year. The marks follow your answers.

## Check

check-lead = Look at what could change the result. You can see the results at any time, and come back.
check-first = Look at these first
check-nothing = Every question has an answer, and the answers fit together.
check-contradictions = Answers to look at again
check-missing = Facts that are still missing
check-open = { $n ->
    [one] { $n } question without an answer
   *[other] { $n } questions without an answer
}
check-unknown = { $n ->
    [one] { $n } answer is “don't know”
   *[other] { $n } answers are “don't know”
}
check-all = All answers
check-all-hint = Choose a question to change its answer.
check-results = See the results

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
recommendation-to-plan = Choose objectives
recommendation-to-facts = Check the facts behind this
recommendation-to-report = Open the report
recommendation-to-open = Go to the first open point
recommendation-to-settle = Answer what would settle it
recommendation-to-question = Answer the next open question
recommendation-committee = Committee the advice is for
recommendation-committee-hint = You named several. Choose another one, and the whole advice follows.
recommendation-why = Why this answer
recommendation-obstacles = What stands in the way
recommendation-obstacles-about = Requirements of the policy that are not met
recommendation-more = and { $n } more, on the card of the arrangement
recommendation-path = What it takes
recommendation-missing = What is missing
recommendation-missing-about = Begin with these questions
recommendation-options = The four arrangements compared
recommendation-options-about = Best first. Open one to see its reasons, and then every rule behind them.
recommendation-reasons = Reasons, and what would change it
recommendation-tree = Every rule, level and resource, with sources
recommendation-procedure = How to request it, what helps, what can go wrong
recommendation-decided-by = Who decides
recommendation-request-to = Where the request goes
recommendation-after-approval = After approval
recommendation-partner-checks = What to check about the partner
recommendation-resources = What it takes
recommendation-successes = What helps
recommendation-risks = What can go wrong
of-100 = { $n } of 100
sure-always = First in every comparison.
sure-never = Never first in a comparison.
sure-first = First in { $n } of 100 comparisons.
sure-only = It is the only arrangement that is open to you now.
sure-close = They come first in { $n } and { $m } of 100 comparisons.
sure-unknown = { $n ->
    [one] { $n } question has no level yet.
   *[other] { $n } questions have no level yet.
}
sure-path = Missing: { $path }
sure-refining = Still comparing…
verdict-feasible = Every requirement that can be checked before a partner is found is met, and no entry level is certainly missed.
verdict-open = Nothing rules it out; { $n ->
    [one] { $n } point is
   *[other] { $n } points are
} still open.
verdict-near = Not yet: { $n ->
    [one] { $n } step is
   *[other] { $n } steps are
} missing, about { $days } person-days together.
verdict-far = Not yet: { $n ->
    [one] { $n } step is
   *[other] { $n } steps are
} missing, about { $days } person-days together.
verdict-unresourced = Not yet, without a means that is required: { $n ->
    [one] { $n } step is
   *[other] { $n } steps are
} missing, about { $days } person-days together.
verdict-blocked = A requirement of the policy is not met.
verdict-not-needed = You already have the levels that it leads to.
compare-title = How sure the order is
compare-about = Each comparison takes another level from every range of doubt and other weights for the four criteria. What counts is how often each arrangement comes first; it takes a place only where all its entry levels are met. The method is of our own design.
compare-chart = Share of comparisons in which each arrangement takes each place
compare-exact = { $draws } comparisons. Standard error of the figures: at most { $error } of 100.
compare-arrangement = Arrangement
compare-entry = Entry levels met
compare-confidence = Confidence
compare-terms = Entry levels met: in how many comparisons all of them are. Confidence: how often it comes first for somebody who weighs the criteria in its favour.
compare-scores = The four criteria of each arrangement, at the middle of every range
rank-1 = First
rank-2 = Second
rank-3 = Third
rank-4 = Fourth
prefer-lead = You would choose { $arrangement } if this matters most to you: { $criterion } (about { $n } % of the weight).
prefer-even = You would choose { $arrangement } if all four criteria matter about the same to you.
prefer-never = No weights put { $arrangement } first.
order-title = What matters most to you?
order-about = The order changes the weights of the comparison and never what is possible.
order-none = Nobody has put the four criteria in order, so every weight is tried.
order-some = The first one weighs most, the last one least.
order-nothing = No order
order-list = { $criteria }
order-begin = Put them in order
order-end = No order
order-up = Up
order-down = Down
settle-title = Answers that would settle it
settle-about = How often { $arrangement } comes first, depending on one answer. The first one moves it most.
settle-level = Low: { $low } of 100. High: { $high } of 100.
settle-fact = No: { $low } of 100. Yes: { $high } of 100.
swing-title = What moves the result most
swing-about = One thing is turned, and all else stays at the middle of its range: an answer by one level, an entry level by one, a weight to half or twice, a suggested number by a fifth. Points are hundredths of the score, and our own design.
swing-lead = As things are, { $arrangement } is { $lead } points ahead.
swing-score = As things are, { $arrangement } is the only one possible. Its score is { $lead } points.
swing-chart = How far ahead it is when one thing is turned
swing-now = Now
swing-low = Turned down, or no
swing-high = Turned up, or yes
swing-level = Level with the next
swing-figure = down: { $low } · up: { $high }
swing-flips = Changes the answer
edition-used = Edition of the rules:
ladder-title = The ladder from observer to secretariat
ladder-stands = In this committee you stand on: { $here }. Next: { $next }.
ladder-top = In this committee you stand on the highest rung: { $here }.
ladder-goal = This advice leads to
ladder-held-elsewhere = Roles held in other committees, which count for experience and not for this ladder: { $roles }.
ladder-role = { $role } ({ $n })
ladder-below = You are not on the ladder of this committee yet. First: { $next }.
ladder-here = You stand here
ladder-next = Next
ladder-done = Done
ladder-open = Not known
ladder-later = Later
ladder-answer = Answer whether you are there already
ladder-obstacles = In the way of { $arrangement }:
ladder-ours = The ladder is that of this committee. The order of the rungs is our own design, built from the rules.
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
recommendation-to-membership = Add your membership
recommendation-to-committee = Name the committee
recommendation-lead-details = What this rests on
recommendation-caveats = Before you rely on this

## What if

what-if-lead = Try other answers and resources, and see what changes. Your saved answers stay as they are.
what-if-open = Try what would change it
what-if-go-on = Go on trying ({ $n } tried)
what-if-saved = Saved:
what-if-tried = Tried:
what-if-col-saved = Saved
what-if-col-tried = Tried
what-if-nothing = Nothing is tried yet.
what-if-same = Same advice
what-if-other = Other advice
what-if-what = What
what-if-difference = What is different
what-if-difference-about = Only what differs is listed.
what-if-no-difference = No level and no arrangement differs from what is saved.
what-if-level = { $level } ({ $range })
what-if-changes = { $n ->
    [one] { $n } thing tried
   *[other] { $n } things tried
}
what-if-changes-about = This stays here until you close the page. Adopt only what is true today: it goes into your answers and your report.
what-if-change = { $from } → { $to }
what-if-firm = { $to }, certain and shown by a document
what-if-first = { $arrangement } comes first
what-if-not-compared = Not possible
what-if-adopt = Adopt
what-if-discard = Discard
what-if-good = Good to try
what-if-path = What would make { $arrangement } possible
what-if-telling = Answers that move the advice most
what-if-try = Try
what-if-try-all = Try all steps
what-if-is-tried = Tried
what-if-write = Write it
what-if-answers = Answers
what-if-answers-about = A level you try counts as certain and shown by a document.
what-if-area = { $code } { $area }{ $n ->
    [0] { "" }
   *[other] { " " }· { $n } tried
}
what-if-was = Saved: { $saved }
what-if-resources = Resources each year
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
    .about = For a spreadsheet: one fact a line. A spreadsheet may take codes such as 3-5 or 03 for dates or numbers; import them as text.
report-separator = What separates the cells of a CSV
report-separator-hint = If your spreadsheet shows everything in one column, take another one.
separator-comma = Comma
separator-semicolon = Semicolon
separator-tab = Tab
report-export-json = JSON
    .about = For other programs: everything that was answered and worked out.
report-incomplete = { $n ->
    [one] { $n } question is still unanswered. The document shows it as open.
   *[other] { $n } questions are still unanswered. The document shows them as open.
}
report-to-check = Check your answers
report-running = { $body } · { $rules } · { $instrument } · { $receipt }…
report-receipt-about = With the receipt anybody can check this result: the same answers, rules and versions give the same figures on every machine.
