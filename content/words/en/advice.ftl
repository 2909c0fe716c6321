# English words of the advice: arrangements, needs, ladder, outcomes, contradictions.
# Ids come from content/advice/arrangements.json. Levels and amounts are our own design.

## What helps

success-p-member-1 = A real national mirror committee exists, with several interests and minutes of its meetings.
success-p-member-2 = A coordinator and a substitute are named.
success-p-member-3 = A calendar shows every ballot and who prepares the vote.
success-p-member-4 = Your body sends its positions in writing, with reasons.
success-p-member-5 = Experts of the lead partner visit you, or meet your mirror committee online.
success-convenor-1 = The convenor acts as a mentor and speaks openly with the twinned convenor.
success-convenor-2 = The twinned convenor leads a larger share of the sessions each year.
success-convenor-3 = The division of tasks is written down, and both convenors keep to it.
success-convenor-4 = The calendar of the twinning follows the meetings and ballots of the group.
success-chair-1 = The chair, the twinned chair and the committee manager agree on a written division of tasks.
success-chair-2 = The twinned chair leads items of every plenary meeting, and more of them each year.
success-chair-3 = Your management supports the person for the whole term.
success-chair-4 = The twinned chair gets coaching in leading meetings and in finding consensus.
success-secretariat-1 = By the third year, the twinned committee manager has done every task of the secretariat at least once.
success-secretariat-2 = A deputy is trained and can step in at any time.
success-secretariat-3 = The partners agree early on who would like to hold the secretariat after the twinning.
success-secretariat-4 = Both partners stay in regular contact with the TPM at ISO/CS.

## What can go wrong

risk-p-member-1 = Your body votes only for the record, without a position of its stakeholders.
risk-p-member-2 = Your body follows the position of the lead partner instead of its own.
risk-p-member-3 = There are more ballots than your people can handle, because each P-membership also brings systematic reviews.
risk-p-member-4 = Trained staff leave, and their knowledge leaves with them.
risk-p-member-5 = Documents and meetings are in a language that your experts use little.
risk-convenor-1 = The person changes jobs, and the twinned role ends because it is tied to the person.
risk-convenor-2 = The person has an interest in the sector that conflicts with a neutral role.
risk-convenor-3 = The work beside a full job becomes too much for the person or the experts.
risk-chair-1 = Others see the person as the voice of one country.
risk-chair-2 = The role stays a title, and the person never leads a discussion.
risk-chair-3 = The person is given another post after a political change.
risk-chair-4 = Language or consensus skills are too weak for difficult discussions.
risk-secretariat-1 = The cost is the highest of all arrangements, and money may run out before the end.
risk-secretariat-2 = The only trained person leaves.
risk-secretariat-3 = The lead partner keeps all the work, and your body only watches.
risk-secretariat-4 = The lead partner gives up the secretariat before your body is ready. The notice is normally 12 months.
risk-secretariat-5 = The twinned role ends after five years at most, and the secretariat does not pass to your body by itself.

## What an arrangement needs each year

need-coordinator-5 = At least 5 % of a coordinator's working time
need-committee-people-8 = At least 8 people in the national mirror committee
need-expert-hours-100 = At least 100 hours of expert time
need-internet = Internet that carries a video meeting
need-nominee-10 = At least 10 % of the working time of the person in the role
need-nominee-30 = At least 30 % of the working time of the person in the role
need-nominee-language = A person who works in English or French
need-deputy-10 = At least 10 % of a deputy's working time
need-trips-1 = Money for at least 1 trip
need-trips-or-room = Money for at least 1 trip, or a room equipped for remote meetings
need-contact-5 = A person who keeps in touch with the partner: at least 5 % of a coordinator's working time
need-host-meeting = A room in which to host a meeting, also for people who join from afar
need-service-agreement = The ISO Service Agreement, ready to be signed
need-experts = Access to technical experts in the subject
need-years-5 = Money secured for 5 years

## The ladder

rung-o-member = O-member
    .about = Your body follows the committee and receives its documents. It has no duty to vote.
    .takes = Register as O-member in the Global Directory. Any ISO member except a subscriber can.
rung-p-member = P-member
    .about = Your body votes on every question and contributes to meetings.
    .takes = Register as P-member and name who prepares each vote. P-member twinning helps with this step.
rung-experts = Experts in working groups
    .about = Experts from your country are registered in the Global Directory and help to write the drafts.
    .takes = Appoint at least one expert to a working group of the committee in the Global Directory.
rung-convenor = Convenor
    .about = A person from your country leads a working group.
    .takes = Build up a person who is active in a working group. Convenor twinning helps with this step.
rung-chair = Chair
    .about = A person from your country leads a committee for all its members.
    .takes = Build up a person with standing in the sector who has chaired before. Chair twinning helps with this step.
rung-secretariat = Secretariat
    .about = Your body runs the secretariat of a committee.
    .takes = Train a committee manager and a deputy, and secure money for five years. Secretariat twinning helps with this step.

## How to request it

request-contact = Write to the Technical Programme Manager (TPM) of your committee or to tmb@iso.org. They also help to find a partner. (From ISO's leaflet on twinning, 2018: check that it still holds.)
request-principles = The principles that both partners agree to

## Outcomes

outcome-recommended = { $arrangement } fits you best
    .only = { $arrangement } is the one that is open to you
    .short = { $arrangement }
    .about = Every requirement that can be checked before a partner is found is met.
    .next = Choose your objectives, then ask for a lead partner.
outcome-close-call = A close call: { $first } or { $second }
    .short = { $first } or { $second }
    .about = Two arrangements fit your body about equally well: { $first } and { $second }. The difference is too small to decide for you.
    .next = Settle what tells them apart, and discuss both with your leaders.
outcome-prepare-first = Prepare first; { $arrangement } is the nearest
    .short = Prepare first ({ $arrangement })
    .about = No arrangement is ready to be requested today. This is a common result, and it shows where to begin.
    .next = Begin with the first step below.
outcome-no-twinning-needed = No twinning needed
    .short = No twinning needed
    .about = Your body already works at the levels that twinning is meant to reach. It can take part and lead on its own.
    .next = Apply for the next role directly, or offer to lead.
outcome-act-as-lead = Act as lead partner: { $arrangements }
    .short = Act as lead partner
    .about = Your body has the experience that the policy suggests for a lead partner. Other ISO members could learn from it.
    .next = Tell ISO/CS that you are ready to lead, in which committees and languages.
outcome-facts-first = Two facts decide this first
    .short = Two facts first
    .about = Your membership of ISO and the committee decide which arrangements are open to you. Without both, there is nothing to compare.
    .next = Add your membership under “Organization”, and the committee under “Why and where”.
outcome-not-enough-evidence = Not enough evidence yet
    .short = Not enough evidence
    .about = Too many questions are open for a recommendation. An answer of “don't know” counts as open, not as a low level.
    .next = Answer the open questions; begin with the critical ones (★).

outcome-provisional = { $arrangement } fits, once the open points are settled
    .duties = { $arrangement } is the right aim, after your votes are restored
    .short = { $arrangement }, once open points are settled
    .about = It suits you better than the others, and nothing in your answers rules it out. But something is still missing.
    .next = Settle the open points before you ask for a partner.
outcome-prepare-membership = Prepare first: no arrangement is open to you today
    .short = Prepare first (none is open)
    .about = The rules allow none of the four arrangements as things are.
    .next = Check the requirements that are not met; training and a mirror committee can begin now.

dissent-critical = Your colleagues disagree on { $questions }, and this decides whether an entry level is reached. Talk about it first.
dissent-all = Your colleagues do not agree enough on their answers to rely on this. Talk first about the questions on which they differ.
hold-breach = Your votes are not kept in this committee: ISO may make your body an O-member there (1.7). Restore them whatever you decide.
hold-closed = No arrangement is open because of this: { $rules }.
wished = You asked about { $arrangement }. { $says }
hold-duties = Restore your votes first: your duties as a P-member in this committee are not kept.
hold-open = Not known yet: { $points }. Answer this first; the advice may change.
hold-evidence = Too little is known or shown of { $areas }. Answer the open questions there, and add what supports your answers.
hold-levels = All entry levels together are met in { $n } of 100 comparisons only. What would settle it: more certain answers, documents, or a higher level in { $areas }.

close-call-settle = What would help most to tell them apart: { $answers }

## What moves the result

lever-weight = Weight of the criterion “{ $criterion }”
lever-entry = Entry level of { $arrangement }: { $area }
lever-experience = Suggested experience for { $arrangement }

## The shortest path. Person-days come from content/advice/efforts.json and are our own design.

path-heading = The shortest way to make it possible
    .ready = The shortest way to be ready to ask for it
    .about = These steps together take the least work. Person-days are our own estimate, made to compare ways. Each level has to be shown by a document.
path-total = { $n ->
    [one] { $n } step, about { $days } person-days.
   *[other] { $n } steps, about { $days } person-days together.
}
path-total-months = { $total } Earliest in { $months ->
    [one] { $months } month.
   *[other] { $months } months.
}
path-months = { $months ->
    [one] { $months } month at least
   *[other] { $months } months at least
}
path-there = Nothing is left to do for this.
path-none = Your own work cannot make this possible now.
path-not-needed = The levels that this arrangement leads to are reached already.
path-area-not-asked = { $area }: none of its questions was asked. Answer them first.
path-step = { $step } (about { $days ->
    [one] { $days } person-day
   *[other] { $days } person-days
})
path-step-lift = { $indicator }: rise from level { $from } to level { $to }
path-step-document = { $indicator }: make sure, with a document, that level { $to } is reached
path-step-learn = { $indicator }: find out your level, and show by a document that level { $to } is reached (counted from level 1)
path-step-yes = Make sure of this: { $what }
path-step-yes-find-out = Find out whether this is so: { $what }. If it is not, this path is closed.
path-step-no = Make sure that there is none: { $what }
path-step-no-find-out = Find out whether there is none: { $what }. If there is one, this path is closed.
path-step-write = Write this down: { $what }
path-step-at-least = Provide this: { $what }, at least { $limit }
path-step-at-least-find-out = Find out whether this is at least { $limit }: { $what }. If it is less, this path is closed.
path-step-below = Bring this below { $limit }: { $what }
path-step-below-find-out = Find out whether this is below { $limit }: { $what }. If it is not, this path is closed.
path-step-status = Change your status in the committee to: { $what }
path-step-status-find-out = Find out whether this is your status in the committee: { $what }. If it is not, this path is closed.
path-step-holder-find-out = Find out whether another body holds this role: { $what }. If none does, this path is closed.
path-step-holder = Another body must hold this role: { $what }
path-step-duties = Restore your votes: answer every ballot and take part in the meetings for a year
path-step-duties-find-out = Find out from last year's ballots and meetings whether you kept your duties as a P-member. If you did not, restore them first.
path-step-membership = Change your membership in ISO to: { $what }
path-step-membership-find-out = Find out whether this is your membership in ISO: { $what }. If it is not, this path is closed.

## Contradictions

contradiction-no-document = { $indicator }: you chose a level above 3, but no document supports it, so it counts as level 3. Add a document if you have one.
contradiction-unjustified = { $indicator }: you marked a critical question (★) as not applicable without a reason, so it counts as not known. Add the reason, or choose a level.
contradiction-known-document = { $indicator }: you answered “don't know”, but you named a document. Read the document and choose the level that it shows.
contradiction-duty-breached = { $indicator }: you chose level 3 or higher, but your figures for the committee show a breach of the duties of a P-member. Check both against the ISO voting statistics.
contradiction-no-duty = { $indicator }: you chose level 3 or higher, but your body is not a P-member of the committee and has no such duty there. Check your status, or mark the question as not applicable.
