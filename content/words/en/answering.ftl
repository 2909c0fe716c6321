# English words of the pages on which a respondent answers.

## Answering as a respondent

respondent-unnamed = Respondent without a name
competencies-respondents = Several people can answer: add respondents, compare their answers, and agree.
answering-who = { $name } is answering.
answering-hand-back = Hand back
answering-overview = Overview
answering-back = Overview
answering-done = Done

## A respondent's own file

part-lead = { $body } asks you, { $name }, to answer these questions as you see the body today.
part-purpose = Answer on your own, without asking the others. “Don't know” is an honest answer. It is for development, not for ranking.
part-look-again = Look at the answers again
part-send-back = Send your answers back
part-send-back-hint = Save the file and send it to the person you received the first one from. You can send it again later, with more answers.
part-save = Save the file to send back
part-answers = The questions
part-no-report = This file holds the answers of one respondent. The report is made from the assessment they belong to.
