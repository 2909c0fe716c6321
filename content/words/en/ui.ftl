# English words of the app itself: frame, start page, notices, files, pages to read.
# One line for each value. No HTML. Words of single forms and results are in forms.ftl and results.ftl.

## Everywhere

app-name = Twinning Toolkit
window-title = { $page } – { $app }
window-title-body = { $page } – { $body } – { $app }
unnamed-body = Unnamed body
close = Close
cancel = Cancel
undo = Undo
save-to-file = Save to file
to-start = Go to the start page
skip-to-content = Skip to the content
drop-here = Drop the file to look at it. Nothing is changed before you decide.

## Steps of the journey

page-organization = Organization
page-ambition = Why and where
page-strategy = National strategy
page-competencies = Competencies
page-respondents = Respondents
page-discuss = To discuss
part-title = Your answers
page-resources = Resources
page-check = Check your answers
page-profile = Profile
page-recommendation = Recommendation
page-what-if = What if …
page-plan = Objectives and plan
page-report = Report
steps-label = Steps of the assessment
steps-answer = Answer
steps-results = Results
step-count = Step { $n } of { $all }
pager-label = Previous and next step
pager-previous = Back to
pager-next = Next

## Saving

save-state-saved = Saved
save-state-saving = Saving…
save-state-failed = Not saved
save-state-conflict = Not saved: changed in another tab
save-state-memory = Not kept in this browser
banner-memory = This browser does not let the toolkit keep your answers ({ $detail }). They will be gone when you close this page. Save them to a file.
banner-failed = Your last change could not be saved in this browser ({ $detail }). It is still on this page. Save it to a file now; the toolkit tries again with your next change.

## Promises

promise-private = Nothing leaves this browser unless you export it.
promise-development = For development, not for ranking.
promise-not-iso = Not a product of ISO. Verify the rules with your Technical Programme Manager.
footer-rules = Rules: Consolidated ISO Supplement, { $edition }
topic-privacy = Privacy and storage
topic-glossary = Glossary
topic-method = Method and rules

## Start

start-title = Is your standards body ready for twinning?
start-lead = Assess what your body can do today, and see which twinning arrangement in ISO fits it, with the reasons and the rules behind them.
start-journey = You leave with a competency profile, one clear recommendation, objectives tied to your national strategy, and a report to send.
start-promise = No account, no server, no tracking: your answers stay in this browser.
begin-title = Begin
begin-full = Full assessment
    .about = All ten areas, with the recommendation, objectives and report.
    .time = About 45 minutes. You can stop and go on at any time.
    .button = Begin the full assessment
begin-short = Quick check
    .about = Only the critical questions (★), for a first indication. It can grow into the full assessment.
    .time = About 10 minutes.
    .button = Begin the quick check
begin-file = Saved file
    .about = Open a file that you or a colleague saved. You can also drop it anywhere on this page.
    .time = You see what is in it before anything is added.
    .button = Open a saved file

## Assessments in this browser

shelf-title = Assessments in this browser
shelf-opening = Looking for assessments kept in this browser…
shelf-empty = There are none yet. When you begin one, it appears here, and every answer is saved as you give it.
shelf-answered = { $n } of { $all } questions answered
shelf-changed = { $days ->
    [0] Changed today
    [1] Changed yesterday
   *[other] Changed { $days } days ago
 }
shelf-filed = { $days ->
    [0] Saved to a file today
    [1] Saved to a file yesterday
   *[other] Saved to a file { $days } days ago
 }
shelf-filed-long-ago = A fresh file keeps your work safe.
shelf-never-filed = Never saved to a file. A file keeps your work safe if this browser forgets it.
shelf-continue = Continue
shelf-duplicate = Duplicate
shelf-delete = Delete
part-mark = Answers of { $name }

## Samples

samples-title = Look around in a sample
samples-about = Three invented bodies with complete answers. Change what you like: it harms nothing.
sample-mark = Fictional
sample-open = Open the sample
sample-correspondent = A small correspondent member
    .about = Few staff, first steps in ISO, and a priority that calls for a seat at the table.
sample-full-member = A mid-size full member
    .about = Active in several committees, with a mirror committee that is still finding its feet.
sample-strong-participant = A strong participant
    .about = Many P-memberships, one secretariat, and the question of what comes next.

## Where answers are kept

contract-title = Where your answers are kept
contract-here = Your answers are kept in this browser, on this device, and nowhere else. No other browser and no other person sees them.
contract-opening = The toolkit is looking at what this browser keeps.
contract-promised = This browser has promised to keep your answers until you delete them.
contract-not-promised = This browser has not promised to keep your answers for good. It may delete them when space runs short.
contract-memory = This browser does not let the toolkit keep answers ({ $detail }). They will be gone when you close this page. Save them to a file.
contract-safari = Safari may delete them if you do not visit this page for seven days.
contract-private = A private window forgets them when you close it.
contract-shared = On a shared computer, other people who use this browser can open them. Delete them when you leave.
contract-file = To be safe, save each assessment to a file. The file is yours: you can open it again here or on another device.

## Nothing to show

opening-title = One moment
coming-text = This page is on its way. On a slow connection this can take half a minute; your answers are saved.
no-rest-title = This page could not be fetched
no-rest-text = The connection may have been interrupted. Your answers are safe, and the questions work without it.
no-rest-again = Try again
gone-title = This assessment is not in this browser
gone-text = It may have been deleted here, or begun in another browser or on another device. If you saved it to a file, open the file to go on.
nowhere-title = There is no such page
nowhere-text = The address may have been cut off or mistyped. Your answers are not affected.

## A file that was brought

incoming-title = Open this file?
incoming-unread-title = This file could not be opened
incoming-changed = Last changed on { $date }
incoming-problems = This should be looked at. Everything else was read.
incoming-more-problems = { $n ->
    [one] and { $n } more
   *[other] and { $n } more
 }
incoming-safe = Nothing on this device was changed.
incoming-what-to-do = Look for a file whose name ends in “.twinning.json”, or ask the person who sent it to save it again and send it as an attachment.
incoming-existing = This assessment is in this browser already, with { $answers }, last changed on { $date }.
incoming-add = Add
incoming-add-copy = Add as a copy
incoming-replace = Replace (can be undone)
incoming-other-file = Choose another file
count-answers = { $n ->
    [one] { $n } answer
   *[other] { $n } answers
 }
count-committees = { $n ->
    [one] { $n } committee
   *[other] { $n } committees
 }
count-priorities = { $n ->
    [one] { $n } national priority
   *[other] { $n } national priorities
 }
count-objectives = { $n ->
    [one] { $n } objective worked on
   *[other] { $n } objectives worked on
 }

## What can be wrong with a file

problem-too-large = The file is larger than anything this toolkit writes, so it was not read.
problem-not-json = The file is damaged, or it is not a file of this toolkit. Reading stopped at { $detail } (line:column).
problem-not-ours = The file was not saved by this toolkit.
problem-newer = The file was saved by a later version of the toolkit. What this version does not know is kept in the file but not shown.
problem-other-instrument = The file was made with other questions ({ $detail }). Answers to questions that are not asked here are kept in the file but not shown.
problem-other-instrument-version = The file was made with another version of the questions ({ $detail }).
problem-other-rules = The file asks for an edition of the rules that is not in this toolkit ({ $detail }). Results are worked out under the default edition.
problem-unreadable = “{ $detail }” could not be read and was left out.
problem-unknown-indicator = An answer belongs to a question that is not asked here. It is kept in the file but not shown.
problem-duplicate = “{ $detail }” has the same id as another one before it and was left out.
problem-changed = The answers were changed after the file was saved, by hand or by another program.
problem-dangling = Something refers to a record that does not exist ({ $detail }).
problem-missing = Something is missing that belongs there ({ $detail }).
problem-out-of-range = A value is outside its range ({ $detail }).
problem-markup = A text contains markup where plain words belong ({ $detail }).

## Two tabs

conflict-title = This assessment was changed in two places
conflict-banner = This assessment was also changed in another tab. Your latest changes in this tab are not saved until you decide.
conflict-decide = Decide now
conflict-later = Decide later
conflict-text = Another tab or window saved a change while this one had unsaved changes. Both are still here. Which should be kept?
conflict-mine = In this tab
conflict-theirs = In the other tab
conflict-changed = Changed on { $date } at { $time } (UTC)
conflict-differs = They differ in: { $pages }.
conflict-alike = Their answers are the same.
conflict-latest = The latest change
conflict-keep-both = Keep both
conflict-keep-mine = Keep this tab’s
conflict-take-theirs = Take the other tab’s
conflict-hint = “Keep both” turns this tab’s state into a copy, so that nothing is lost.

## Notices

notice-unreadable = { $n ->
    [one] { $n } assessment kept in this browser could not be read. It was left as it is.
   *[other] { $n } assessments kept in this browser could not be read. They were left as they are.
 }
notice-not-deleted = The assessment could not be deleted from this browser ({ $detail }). It may come back when you reload the page.
notice-deleted = The assessment { $name } was deleted.
notice-duplicated = A copy was made.
notice-adopted = { $n ->
    [one] { $n } change is now part of your assessment.
   *[other] { $n } changes are now part of your assessment.
 }
notice-discarded = What you tried was discarded. Your assessment is as it was.
notice-replaced = The assessment was replaced by the one from the file.
notice-file-unread = The file { $name } could not be read ({ $detail }).
notice-sample-unread = The sample could not be loaded ({ $detail }). Check your connection and try again.
notice-file-given = The file { $name } was handed to your browser. Look for it among your downloads.

## If the app fails

failed-title = Something went wrong in the toolkit
failed-text = The page cannot go on by itself. This is our mistake, not yours.
failed-safe = Everything that was marked as saved is safe in this browser. Reload the page to go on.
failed-reload = Reload the page
failed-download = Download my data

## Privacy

privacy-lead = What happens to your answers, what never happens to them, and what you can do.
privacy-never = What never happens
privacy-no-server = No answer is sent anywhere: the toolkit has no server that could receive it. It works without a connection once it is loaded.
privacy-no-tracking = There are no cookies, no tracking, no counting of visitors, and no request to any other site.
privacy-no-account = You need no account and give no address. Names of people are only in your answers if you write them there.
privacy-leaves = What leaves this browser
privacy-file = A saved file, when you save one. It holds everything you typed, notes and names included.
privacy-report = A report or table, when you print or export it. Read it before you send it, because it holds your notes.
privacy-respondent = A respondent's file, when you give one out. It holds the answers of that person, the name of your body and your committee, and nobody else's answers.
privacy-shared-file = From then on the file is in your hands. Treat it like any other document of your body.
privacy-delete = How to delete
privacy-delete-one = “Delete” on the start page removes an assessment from this browser. You can undo it until you leave the page.
privacy-delete-all = To remove everything at once, delete the data of this site in the settings of your browser.

## Glossary

glossary-lead = Terms of standardization and of this toolkit, in plain words. These are not official definitions.
glossary-bodies = Bodies and membership
glossary-committees = Committees
glossary-people = People and roles
glossary-votes = Votes, drafts and rules
glossary-twinning = Twinning
glossary-strategies = Strategies and good practice
glossary-toolkit = Words of this toolkit

## Method

method-lead = How the toolkit gets from your answers to a result, which rules it uses, and where they come from.
method-levels-title = From answers to levels
method-same-result = The same answers, questions and rules give the same result on every device.
method-rules-title = The rules
method-kinds-title = How binding a rule is
method-standings-title = Where a rule comes from
method-table = Rules that are checked for each arrangement
method-clause = Clause { $clause } ({ $standing })
method-editions-title = Versions and sources
method-instrument = Questions: { $id }, version { $version }. They are our own work, written for this toolkit.
method-sources = The rules are given in our own words. The text that counts is the one published by ISO.
method-receipt = Every report and file carries a receipt: the versions above and a hash of the answers. With it, anybody can check that a result belongs to these answers.
