# English words of the pages where questions are asked. One line for each value. No HTML.
# The label of a field is the word the report uses for it; its help is hint-<label>, its error error-<label>.

## Answers

evidence-none = Nothing yet
evidence-described = Described in a note
evidence-document = A document shows it
evidence-verified = Verified by an outsider
confidence-low = Low
confidence-medium = Medium
confidence-high = High
answer-dont-know = Don't know
answer-not-applicable = Not applicable

## 4 Competencies

competencies-lead = For each question, choose the highest level of which every sentence is true today. “Don't know” is an honest answer.
competencies-progress = { $n } of { $all } questions answered
competencies-begin = Begin with the first question
competencies-continue = Continue
competencies-done = Check your answers
competencies-short = Quick check: critical questions (★) only
competencies-short-about = It gives a first indication. All answers are kept when you grow it.
competencies-grow = Grow into the full assessment
competencies-star = (critical question)
competencies-star-about = Critical question: it limits its whole area
competencies-unknown = { $n ->
    [one] { $n } not known
   *[other] { $n } not known
}
competencies-not-asked = Not asked
answer-missing = No answer yet

## 4 One question

question-page-none = There is no such question in this version of the assessment.
question-page-all = All areas
question-page-purpose = For development, not for ranking.
question-page-choose = Choose the highest level of which every sentence is true today.
question-page-place = Area { $area } of { $areas } · Question { $question } of { $questions }
question-page-areas = Areas and questions
question-page-answered = answered
question-page-evidence = What supports this answer?
question-page-confidence = How sure are you?
hint-question-page-confidence = Less certainty makes the range of the result wider, not lower.
question-page-note = Note
hint-question-page-note = Which document, where it is, or what the group discussed
question-page-capped = Levels 4 and 5 count as 3 until a document shows them.
question-page-duty = Only P-members have this duty. Your body is not a P-member of the committee you named, so “Not applicable” is right unless you answer for another committee.
question-page-reason = Why is it not applicable?
question-page-reason-needed = This is a critical question (★). Without a reason it counts as not known.
question-page-clear = Clear this answer
question-page-undo = Undo the last change
question-page-cleared = The answer was cleared.
look-again-level = The description of this level has changed since the answer was given. Please look at it again.
look-again-next = The description of the next level has changed since the answer was given, and fits more bodies now. Please look at it again.
look-again-still-right = The answer is still right
check-changed = { $n ->
    [one] { $n } description has changed since the question was answered. Please look at the answer again.
   *[other] { $n } descriptions have changed since the questions were answered. Please look at these answers again.
}
question-page-steps = Previous and next question
question-page-previous = Previous
question-page-overview = All areas
question-page-next = Next question
question-page-last = Go on to resources
question-page-what-counts = What counts as evidence
question-page-terms = Terms used here
question-page-all-terms = All terms
question-page-source = Where this question comes from
question-page-keys = Answer with the keyboard
question-page-key-level = Choose a level
question-page-key-dont-know = Don't know
question-page-key-not-applicable = Not applicable
question-page-key-next = Next question
question-page-key-arrows = The arrow keys move between the answers; outside them, to the previous and next question.
