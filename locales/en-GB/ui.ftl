# What the screens themselves say. One message for one thing; labels without a full stop.
# `# class: A` marks words on which safety rests, `# class: B` information; all else is chrome (C).

## The shelf: always on screen, at most two short words a key

shelf-home = Home
shelf-back = Back
# Under the large figures 999
shelf-danger = In danger now
# Under the number of the children's line. $name is the line's own name.
shelf-line = { $name }, free
shelf-language = Language
shelf-display = Display
# Wipes everything the reader has done and covers the page at once
shelf-clear = Clear screen
# The same on a small panel: one short word
shelf-clear-short = Clear

## Turning pages

# $page and $count are numbers: "1 of 4"
pages-count = { $page } of { $count }
pages-up = Previous page
pages-down = Next page

## Waiting screen: neutral. Not one word here may say what the guide is about

waiting-welcome = You are welcome here
waiting-start = Touch the screen to start

## Home

home-title = How can we help?
# class: A
home-subtitle = Take your time. This screen does not save what you read.
home-help = I need help or advice
home-help-note = Short cards, plain words
home-worried = I am worried about someone
home-worried-note = A friend, or any child
home-guide = Guide for people who work with children
home-guide-note = What it means and what to do
home-lines = Helplines
home-lines-note = Numbers to call or text
home-about = About this screen

## Languages

languages-title = Choose your language

# The key to a card that somebody who does not read English shows to a worker
languages-interpreter = I need an interpreter

## The card that asks for an interpreter. The reader holds it up to a worker; the English stands under it

interpreter-title = Show this to someone who works here
# $language is the reader's own language, by its own name
# class: A
interpreter-need = I need an interpreter for { $language }.
# The same where the language is English
# class: A
interpreter-need-any = I need an interpreter.
# The person who came along must not interpret: they may be part of what is wrong. Polite.
# class: A
interpreter-not-them = Please not the person who is with me.
# class: A
interpreter-wish-woman = A woman, if possible.
# class: A
interpreter-wish-man = A man, if possible.
# class: A
interpreter-wish-either = A woman or a man is fine.
# Over the three keys that follow, which choose the interpreter
interpreter-who = If possible
interpreter-woman = A woman
interpreter-man = A man
interpreter-either = Either

## Advice cards

advice-title = What is on your mind?
advice-subtitle = Pick any card. You can stop at any time.
card-count = Card { $page } of { $count }
card-talk = Talk to someone
card-next = Next card

## I am worried about someone

worried-title = I am worried about someone
# class: A
worried-lead = You need a worry, not proof. You do not have to be sure.
# class: A
worried-danger = If a child is in danger now, call { $emergency-999 }.
# class: A
worried-fault = Whatever has happened, it is not the child’s fault.
worried-people = Who you can tell
worried-meaning = What exploitation means
worried-friend = For a friend
worried-parent = For my child
worried-worker = I work with children: the 60-second card
worried-steps = Step by step
worried-tell = How to tell someone

parents-title = For parents and carers
worker-title = A child is with you: 60 seconds
pathway-kicker = Step by step. Nothing you choose is kept

## The guide

guide-title = Guide
guide-subtitle = For people who work with children
guide-kicker = Guide, chapter { $page } of { $count }
guide-in-chapter = In this chapter
guide-here = You are here
guide-words = Words in this section
# Over what people say and is not so: a fact stands above it.
myth-heard = You may hear: { $myth }
guide-comes-from = Where this comes from
# $date is a whole date such as "22 November 2026"
guide-law-as-at = Law as at { $date }
guide-published = From published sources, { $date }
guide-due = From published sources, { $date }. Due to be checked
guide-overdue = Not checked since { $date }. It may have changed
guide-end = Who you can tell
guide-nation = Rules for
# Two keys beside the title of the contents: a card for a worker who has a child in the room, and the words explained. Short.
guide-worker-card = A child is with me
guide-glossary = Word list
# Above a law. Parliament has passed it or wants to, but it does not bind anybody yet, or not all of it does.
# class: A
law-pending = Pending: not yet fully in force
# Above guidance or police practice that stands among laws.
# class: B
law-not-statutory = Guidance or practice, not an Act
# Three circles that overlap: drawing in, control, exploitation. These words stand where all three meet.
# class: B
process-together = Often together
# Under those circles: nothing here is an order in which things happen.
# class: B
process-stages-note = These are not steps. They overlap.
# The list of words that workers use.
glossary-title = Words explained
glossary-subtitle = Press a word to see what it means

## Nations

nations-caption = Rules differ
nations-title = Which nation are you in?
# class: B
nations-text = Laws and the people to tell are not the same in each nation.
nation-england = England
nation-wales = Wales
nation-scotland = Scotland
nation-northern-ireland = Northern Ireland

## A word's meaning

term-caption = What the word means
# $chapter is the title of a chapter
term-more = Read more: { $chapter }
cover-close = Close

## Helplines

lines-title = Helplines
# class: A
lines-note = This screen cannot make calls. Ask here for a phone, or remember the number.
lines-for-young = For me
lines-for-parents = For parents
lines-for-staff = For workers
# Adults who were hurt as children, in one word
lines-for-adults-short = Adults
# Beside the keys above: opens a choice of how a line is reached, whether it is free, and so on. One short word
filter-key = Filter
# $count is how many things are chosen there
filter-key-on = Filter: { $count }
filter-title = Which lines?
# $count is how many lines are listed now
filter-count = Lines that fit: { $count }
filter-by-phone = By phone
filter-by-text = By text
filter-by-chat = Online chat
# British Sign Language
filter-by-sign = BSL
filter-free = Free
filter-open-now = Open now
# Opens the choice of nation. $nation is the one whose lines are listed
filter-nation = Nation: { $nation }
# Nothing but the emergency number is left of the list
# class: B
lines-none = No other line fits. Change the filter to see more.
# class: A
line-cannot-call = This screen cannot call. You can ask here to use a phone.
# class: A
# Of a line that is sent texts and not called.
line-cannot-text = This screen cannot send texts. You can ask here to use a phone.
# class: A
# Of a service that has no telephone number, only an address on the internet.
line-cannot-open = This screen cannot open websites. You can ask here for help.
line-say = Say it like this
line-facts = Before you call
# The same, of a line that is sent texts and not called.
line-facts-text = Before you text
# The same, of a service without a telephone number.
line-facts-other = Before you start
# The steps to take, where a line has to be prepared or is not a plain call.
line-how = How it works
line-hours = When
# The screen knows the time. $time is a time such as 9pm
# class: B
hours-open-until = Open now, until { $time }.
# class: B
hours-open = Open now.
# class: B
hours-opens-today = Closed. Opens at { $time }.
# class: B
hours-opens-tomorrow = Closed. Opens tomorrow at { $time }.
# $day is a weekday
# class: B
hours-opens-on = Closed. Opens on { $day } at { $time }.
# A closed line for young people names one that is open. $closed is one of the sentences above; $line is a line’s name
# and $number its number.
# class: A
hours-instead = { $closed } Open now: { $line }, { $number }.
# The screen knows the day and is not sure of the time. $hours is one or more times such as “9am to 5pm”
# class: B
hours-today = Today: { $hours }.
# class: B
hours-none-today = Today: none.
# Part of the sentence above. Both are times such as 9am
hours-span = { $from } to { $to }
# class: B
hours-no-time = This screen does not know the time.
# Times of day, put into the sentences above. $time is an hour such as 9, or 9:30
time-morning = { $time }am
time-later = { $time }pm
time-noon = 12 noon
time-midnight = midnight
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
line-cost = Cost
line-cost-free = Free
line-cost-standard = Your network’s usual rate
line-cost-unknown = Not known
line-bill = Phone bill
line-bill-no = Does not show on the bill
line-bill-yes = May show on the bill
line-bill-unknown = Not known if it shows
line-private = Private?
# What they ask a caller at the beginning
line-asks = What they ask first
# class: B
line-asks-unknown = Not known yet. You can say only what you want to.
line-languages = Languages
line-welsh-yes = English and Welsh
line-welsh-no = English
line-welsh-unknown = English. Welsh: not known
line-interpreter-yes = Interpreter: yes, ask when you call
line-interpreter-no = Interpreter: no
line-interpreter-unknown = Interpreter: not known. Ask when you call
# The same, of a service that is written to and not called
line-interpreter-written-yes = Interpreter: yes
line-interpreter-written-no = Interpreter: no
line-interpreter-written-unknown = Interpreter: not known
# What is used in place of a spoken language
line-language-signed = British Sign Language (BSL)
line-deaf = Deaf or BSL
# BSL is British Sign Language
line-bsl-yes = BSL: there is a way. Ask here for help
line-bsl-no = BSL: no
line-bsl-unknown = BSL: not known
# You sign to somebody who is seen in a video and makes the call
line-signed = BSL: yes, by video
# Relay UK is a free service: somebody reads out what a caller types. A textphone does the same. Keep the name
line-relay-yes = Relay UK or textphone: yes
line-relay-no = Relay UK or textphone: no
line-relay-unknown = Relay UK or textphone: not known
line-write = You can write instead of talking
line-also = Also
# Other ways to reach a line. $contact is a number or an address
also-phone = Phone: { $contact }
also-text = Text: { $contact }
also-chat = Chat: { $contact }
also-form = Form: { $contact }
also-email = Email: { $contact }
also-website = Website: { $contact }
also-video = Video: { $contact }
# The key to a page on which the number stands alone, to be learnt by heart
line-remember = Remember it
line-evidence = Last published evidence
# $year is a year in figures. Nobody of ours has dialled the number.
line-evidence-year = { $year }. Nobody here has dialled it yet
# The same, of a line that is sent texts
line-evidence-year-text = { $year }. Nobody here has texted it yet
# The same, of a service on a website
line-evidence-year-other = { $year }. Nobody here has opened it yet
line-evidence-old = That is more than two years ago. It should be checked again
line-dialled = We last dialled it on { $date }
# The same, of a line that is sent texts
line-dialled-text = We last texted it on { $date }
# The same, of a service on a website
line-dialled-other = We last opened it on { $date }

## A number to be learnt by heart: looked at, covered, and compared. Nobody checks it

# class: B
remember-look = Look at the number. Say it to yourself.
# The number is covered now
# class: B
remember-say = Now say it to yourself.
# The number is seen again
# class: B
remember-check = Was it right? You can do it again.
remember-hide = Hide the number
remember-show = Show the number
remember-call = Call this number
remember-text = Send a text to this number
# class: A
remember-call-how = Call, then follow the page before.
# class: A
remember-text-how = Send a text as the page before says.
# $word is an English word that stays as it is, such as SHOUT
# class: A
remember-text-word = Text the word { $word } to this number
# class: A
remember-keeps = Paper and phones keep what you write.
# Under or beside a square code that a phone’s camera can read
code-title = Or point a phone camera here
# class: A
code-note = It holds only the name and number. A phone may keep it. To remember is safer.
# class: A
code-holds = The code holds only the name and number, no web link.
# class: A
code-keeps = A phone may keep it.

## Emergency

# class: A
emergency-title = In danger now
# class: A
emergency-free = Free from any phone
# class: A
emergency-speak = If you can speak
# class: A
emergency-speak-police = Ask for the police. Say where you are.
# class: A
emergency-silent = If it is not safe to speak
# class: A
emergency-silent-call = Call { $emergency-999 } on a mobile. Stay on the line.
# class: A
emergency-silent-tap = Cough or tap the phone if you can.
# class: A
emergency-silent-press = When you are asked, press 55.
# A key for those who do not know whether it is an emergency
emergency-unsure = Not sure

## People

people-title = People you can talk to
# class: A
people-here = Someone here
# class: A
people-here-text = Ask any member of staff for the safeguarding lead. You can say: “I need to talk to someone.”
people-kicker = You are not on your own
people-lines = By phone or text

## The place's own people. What they are called and do is the place's own text, in Latin letters

# Over a person or service of this place: who is responsible for safeguarding here
contact-safeguarding-lead = Safeguarding lead
contact-front-door = Children’s services
contact-out-of-hours = Children’s services, nights and weekends
contact-local-service = Local service
# $room is the place's own text, such as "Room 4"
contact-room = Where: { $room }
# $days is one day, or several; $from and $to are times such as 9am
contact-hours = { $days }: { $from } to { $to }
# $from and $to are days of the week
days-in-a-row = { $from } to { $to }
# Where this screen does not know the day, the reader is told to which day the entry was said to hold
# class: B
contact-valid-to = Valid to { $date }
# class: B
contact-valid-between = Valid from { $from } to { $to }
# For staff. $name is what the person or service is called here
contact-fresh = { $name }: valid to { $date }
contact-due = { $name }: check this entry, it ends on { $date }
contact-overdue = { $name }: not shown to visitors, it ended on { $date }
contact-early = { $name }: not shown to visitors before { $date }

## Privacy

privacy-title = About this screen
privacy-sources = Where the facts come from

## The staff door: a number pad. Whoever stands there is staff

# The key to the number pad
privacy-staff = For staff: enter the PIN
staff-title = For staff
staff-text = Type the PIN
staff-wrong = That is not the PIN
# $seconds is a number of seconds from 30 to 3600
staff-wrong-wait = That is not the PIN. Seconds to wait: { $seconds }
staff-wait = Too soon. Seconds to wait: { $seconds }
# Takes the last digit away
staff-erase = Delete
staff-enter = Open

## Sources

sources-title = Where the facts come from
# class: B
sources-lead = These words are ours. The facts come from the published texts below.
# class: B
sources-unchecked = No person with professional knowledge has checked this text yet.
# class: B
sources-booklet = The guide grew from a printed booklet by NWG Network. It is not a publication of NWG Network.
# $date is a whole date
sources-checked = Compared with its sources on { $date }

sources-all-nations = All four nations

## For staff: what this screen is. Plain facts

# The key to this page on the page about this screen, and its title
status-title = State of this screen
status-program = Program
# $version is a number such as 2026.11
status-version = Version { $version }
status-content = Content
status-clock = Clock
# class: B
status-clock-unknown = This screen does not know the time.
# $time is a time such as 09:30, $date a whole date
# class: B
status-clock-known = It is { $time }, { $date }.
# The clock is not vouched for now. It was, and the time that has passed since is known. $time and $date as above
# class: B
status-clock-reckoned = About { $time }, { $date }, reckoned from the last sure time.
# The file in which the place's own name and people stand
status-site = Site file
status-site-none = None: the built-in values
# $count is a number; the mistakes follow, one a line
status-left-out = Mistakes, left out: { $count }
# How old the facts are
status-facts = Facts
status-facts-no-day = This screen does not know the day
# Counts: checked within a year, a year ago or more, two years ago or more
status-facts-lines = Lines: { $fresh } fresh, { $due } due, { $overdue } overdue
status-contacts = Local people
status-contacts-none = None
status-languages = Languages
# $language is a language's own name. The others are translated from it.
status-original = { $language }: the original
# $checked and $count are numbers: how many texts of the language a person has checked, of how many
status-checked = { $language }: { $checked } of { $count } texts checked
status-fonts = Fonts
status-panel = Glass
status-pixels = { $width } by { $height } pixels
# The size in millimetres that the pages are drawn for, and how many pixels make a quarter of a millimetre
status-millimetres = Drawn for { $width } by { $height } mm, scale { $scale }
status-unknown = Not known
# Beside a square code that a phone’s camera can read
# class: B
status-code = The same for whoever looks after this screen. It holds nothing about any person.

## Display

display-title = Display
display-note = Clear screen puts these back.
display-size = Text size
display-standard = Standard
display-large = Large
display-largest = Largest
display-colours = Colours
display-light = Light
display-dark = Dark
display-strong = Strong

## The cover over a page that nobody has touched for a while. Neutral: whoever walks by may read it

still-title = Still there?
still-text = Soon this screen goes back to the start by itself.
still-here = I am still here

## Clear screen

# Neutral: whoever walks up next may read it
cleared-text = One moment

## Translations

draft-notice = Translation not checked
draft-key = Show English
draft-key-off = Hide English

## Dates: day, month, year in that order of the language

date-day = { $day } { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
