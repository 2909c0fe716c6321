# English words about files that are brought, and about what two tabs changed. One line for each value. No HTML.

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
problem-not-utf8 = The file was saved again by another program in an old encoding, such as Windows-1252 or Latin-1, which does not say what its letters are ({ $detail }, line:column). Save it there as UTF-8, or take the file as it was sent.
problem-not-ours = The file was not saved by this toolkit.
problem-newer = The file was saved by a later version of the toolkit. What this version does not know is kept in the file but not shown.
problem-other-instrument = The file was made with other questions ({ $detail }). Answers to questions that are not asked here are kept in the file but not shown.
problem-other-instrument-version = The file was made with another version of the questions ({ $detail }). All answers are kept. Where a description has changed since, the answer asks to be looked at again.
problem-other-rules = The file asks for an edition of the rules that is not in this toolkit ({ $detail }). Results are worked out under the default edition.
problem-unreadable = “{ $detail }” could not be read and was left out.
problem-read-as = “{ $detail }” is not written as this toolkit writes it. It was read as it was meant.
problem-reencoded = Another program changed how the letters of the file are stored. It was read all the same.
problem-appended = Something was added behind the end of the file and was left out: “{ $detail }”.
problem-too-long = A text is longer than there is room for and was cut: “{ $detail } …”.
problem-too-many = A list is longer than there is room for; { $detail } more were left out.
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
conflict-changed = Changed on { $date } at { $time }
conflict-differs = They differ in:
conflict-questions = { $part }: { $questions }
conflict-edition = Edition of the rules
conflict-other = Something that this version of the toolkit does not know
conflict-alike = Everything in them is the same.
conflict-latest = The latest change
conflict-keep-both = Keep both
conflict-keep-mine = Keep this tab’s
conflict-take-theirs = Take the other tab’s
conflict-hint = “Keep both” turns this tab’s state into a copy, so that nothing is lost. Each choice can be undone.

## A respondent's file that was brought

incoming-part-title = Answers of { $name }
incoming-home = They belong to the assessment of { $body }, which is in this browser.
incoming-news = { $name }: { $new } new, { $later } replaced by later ones, { $known } here already
incoming-join = Add these answers
incoming-join-respondents = Take only the respondents' answers
incoming-part-answer = Answer these questions here
incoming-part-new = If the file was sent to you, answer the questions here. If it came back to you, first open the assessment it belongs to.
incoming-behind = { $n ->
    [one] { $n } more file waits.
   *[other] { $n } more files wait.
}
notice-joined = The answers from the file were added.
notice-joined-nothing = Everything in this file was here already.
problem-no-respondent = The file should hold the answers of one respondent, but this respondent is not in it.
problem-other-assessment = This file belongs to another assessment, which is not in this browser.
