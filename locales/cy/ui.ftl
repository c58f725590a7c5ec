### Draft: nobody has checked this translation yet.

## The shelf: always on screen, at most two short words a key

shelf-home = Hafan
shelf-back = Yn ôl
shelf-danger = Perygl nawr
shelf-line = { $name }, am ddim
shelf-language = Iaith
shelf-display = Golwg
shelf-clear = Clirio’r sgrin
shelf-clear-short = Clirio

## Turning pages

pages-count = { $page } o { $count }
pages-up = Tudalen flaenorol
pages-down = Tudalen nesaf

## Waiting screen: neutral. Not one word here may say what the guide is about

waiting-welcome = Mae croeso i chi yma
waiting-start = Cyffyrddwch â’r sgrin i ddechrau

## Home

home-title = Sut gallwn ni helpu?
home-subtitle = Cymerwch eich amser. Nid yw’r sgrin hon yn cadw’r hyn rydych yn ei ddarllen.
home-help = Mae angen help neu gyngor arna i
home-help-note = Cardiau byr, geiriau plaen
home-worried = Rwy’n poeni am rywun
home-worried-note = Ffrind, neu unrhyw blentyn
home-guide = Canllaw i bobl sy’n gweithio gyda phlant
home-guide-note = Beth mae’n ei olygu a beth i’w wneud
home-lines = Llinellau cymorth
home-lines-note = Rhifau i’w ffonio neu i’w tecstio
home-about = Am y sgrin hon

## Languages

languages-title = Dewiswch eich iaith

languages-interpreter = Mae angen cyfieithydd arna i

## The card that asks for an interpreter

interpreter-title = Dangoswch hwn i rywun sy’n gweithio yma
interpreter-need = Mae angen cyfieithydd { $language } arna i.
interpreter-need-any = Mae angen cyfieithydd arna i.
interpreter-not-them = Nid y person sydd gyda fi, os gwelwch yn dda.
interpreter-wish-woman = Menyw, os oes modd.
interpreter-wish-man = Dyn, os oes modd.
interpreter-wish-either = Mae menyw neu ddyn yn iawn.
interpreter-who = Os oes modd
interpreter-woman = Menyw
interpreter-man = Dyn
interpreter-either = Dim ots

## Advice cards

advice-title = Beth sydd ar eich meddwl?
advice-subtitle = Dewiswch unrhyw gerdyn. Gallwch stopio unrhyw bryd.
card-count = Cerdyn { $page } o { $count }
card-talk = Siarad â rhywun
card-next = Cerdyn nesaf

## I am worried about someone

worried-title = Rwy’n poeni am rywun
worried-lead = Pryder sydd ei angen arnoch, nid prawf. Does dim rhaid i chi fod yn siŵr.
worried-danger = Os yw plentyn mewn perygl nawr, ffoniwch { $emergency-999 }.
worried-fault = Beth bynnag sydd wedi digwydd, nid bai’r plentyn yw hynny.
worried-people = Wrth bwy i ddweud
worried-meaning = Beth yw ystyr camfanteisio
worried-friend = I ffrind
worried-parent = I fy mhlentyn
worried-worker = Rwy’n gweithio gyda phlant: y cerdyn 60 eiliad
worried-steps = Cam wrth gam
worried-tell = Sut i ddweud wrth rywun

parents-title = I rieni a gofalwyr
worker-title = Mae plentyn gyda chi: 60 eiliad
pathway-kicker = Cam wrth gam. Ni chedwir eich dewisiadau

## The guide

guide-title = Canllaw
guide-subtitle = I bobl sy’n gweithio gyda phlant
guide-kicker = Canllaw, pennod { $page } o { $count }
guide-in-chapter = Yn y bennod hon
guide-here = Rydych chi yma
guide-words = Geiriau yn yr adran hon
myth-heard = Efallai y clywch: { $myth }
guide-comes-from = O ble mae hyn yn dod
guide-law-as-at = Y gyfraith ar { $date }
guide-published = O ffynonellau cyhoeddedig, { $date }
guide-due = O ffynonellau cyhoeddedig, { $date }. Mae’n bryd ei wirio
guide-overdue = Heb ei wirio ers { $date }. Gallai fod wedi newid
guide-end = Wrth bwy i ddweud
guide-nation = Rheolau
guide-worker-card = Mae plentyn gyda fi
guide-glossary = Rhestr eiriau
law-pending = Yn aros i ddod i rym: ddim mewn grym yn llawn eto
law-not-statutory = Canllawiau neu arfer, nid Deddf
process-together = Yn aml gyda’i gilydd
process-stages-note = Nid camau yw’r rhain. Maen nhw’n gorgyffwrdd.
glossary-title = Esbonio geiriau
glossary-subtitle = Pwyswch air i weld beth mae’n ei olygu

## Nations

nations-caption = Rheolau’n amrywio
nations-title = Ym mha wlad ydych chi?
nations-text = Nid yw’r cyfreithiau, na’r bobl i ddweud wrthyn nhw, yr un fath ym mhob gwlad.
nation-england = Lloegr
nation-wales = Cymru
nation-scotland = Yr Alban
nation-northern-ireland = Gogledd Iwerddon

## A word's meaning

term-caption = Ystyr y gair
term-more = Darllen mwy: { $chapter }
cover-close = Cau

## Helplines

lines-title = Llinellau cymorth
lines-note = Ni all y sgrin hon wneud galwadau. Gofynnwch yma am ffôn, neu cofiwch y rhif.
lines-for-young = I mi
lines-for-parents = I rieni
lines-for-staff = I weithwyr
lines-for-adults-short = Oedolion
filter-key = Hidlo
filter-key-on = Hidlo: { $count }
filter-title = Pa linellau?
filter-count = Llinellau sy’n addas: { $count }
filter-by-phone = Ffôn
filter-by-text = Neges destun
filter-by-chat = Sgwrs
filter-by-sign = BSL
filter-free = Am ddim
filter-open-now = Ar agor nawr
filter-nation = Cenedl: { $nation }
lines-none = Does dim llinell arall yn addas. Newidiwch yr hidlydd i weld mwy.
line-cannot-call = Ni all y sgrin hon ffonio. Gallwch ofyn yma am gael defnyddio ffôn.
line-cannot-text = Ni all y sgrin hon anfon negeseuon testun. Gallwch ofyn yma am gael defnyddio ffôn.
line-cannot-open = Ni all y sgrin hon agor gwefannau. Gallwch ofyn yma am help.
line-say = Dywedwch y rhif fel hyn
line-facts = Cyn i chi ffonio
line-facts-text = Cyn i chi anfon neges
line-facts-other = Cyn i chi ddechrau
line-how = Sut mae’n gweithio
line-hours = Pryd
hours-open-until = Ar agor nawr, tan { $time }.
hours-open = Ar agor nawr.
hours-opens-today = Ar gau. Yn agor am { $time }.
hours-opens-tomorrow = Ar gau. Yn agor yfory am { $time }.
hours-opens-on = Ar gau. Yn agor { $day } am { $time }.
hours-instead = { $closed } Ar agor nawr: { $line }, { $number }.
hours-today = Heddiw: { $hours }.
hours-none-today = Heddiw: dim.
hours-span = { $from } tan { $to }
hours-no-time = Nid yw’r sgrin hon yn gwybod faint o’r gloch yw hi.
time-morning = { $time }am
time-later = { $time }pm
time-noon = 12 hanner dydd
time-midnight = hanner nos
weekday-1 = ddydd Llun
weekday-2 = ddydd Mawrth
weekday-3 = ddydd Mercher
weekday-4 = ddydd Iau
weekday-5 = ddydd Gwener
weekday-6 = ddydd Sadwrn
weekday-7 = ddydd Sul
line-cost = Cost
line-cost-free = Am ddim
line-cost-standard = Cyfradd arferol eich rhwydwaith
line-cost-unknown = Ddim yn hysbys
line-bill = Bil ffôn
line-bill-no = Nid yw’n dangos ar y bil
line-bill-yes = Gall ddangos ar y bil
line-bill-unknown = Ddim yn hysbys a yw’n dangos
line-private = Preifat?
line-asks = Beth maent yn ei ofyn gyntaf
line-asks-unknown = Ddim yn hysbys eto. Gallwch ddweud dim ond yr hyn rydych am ei ddweud.
line-languages = Ieithoedd
line-welsh-yes = Cymraeg a Saesneg
line-welsh-no = Saesneg
line-welsh-unknown = Saesneg. Cymraeg: ddim yn hysbys
line-interpreter-yes = Cyfieithydd: oes, gofynnwch wrth ffonio
line-interpreter-no = Cyfieithydd: nac oes
line-interpreter-unknown = Cyfieithydd: ddim yn hysbys. Gofynnwch wrth ffonio
line-interpreter-written-yes = Cyfieithydd: oes
line-interpreter-written-no = Cyfieithydd: nac oes
line-interpreter-written-unknown = Cyfieithydd: ddim yn hysbys
line-language-signed = Iaith Arwyddion Prydain (BSL)
line-deaf = Byddar neu BSL
line-bsl-yes = BSL: mae ffordd. Gofynnwch yma am help
line-bsl-no = BSL: nac oes
line-bsl-unknown = BSL: ddim yn hysbys
line-signed = BSL: oes, drwy fideo
line-relay-yes = Relay UK neu ffôn testun: oes
line-relay-no = Relay UK neu ffôn testun: nac oes
line-relay-unknown = Relay UK neu ffôn testun: ddim yn hysbys
line-write = Gallwch ysgrifennu yn lle siarad
line-also = Hefyd
also-phone = Ffôn: { $contact }
also-text = Neges destun: { $contact }
also-chat = Sgwrs: { $contact }
also-form = Ffurflen: { $contact }
also-email = E-bost: { $contact }
also-website = Gwefan: { $contact }
also-video = Fideo: { $contact }
line-remember = Cofio’r rhif
line-evidence = Tystiolaeth gyhoeddedig ddiwethaf
line-evidence-year = { $year }. Does neb yma wedi’i ddeialu eto
line-evidence-year-text = { $year }. Does neb yma wedi anfon neges ato eto
line-evidence-year-other = { $year }. Does neb yma wedi’i agor eto
line-evidence-old = Mae hynny dros ddwy flynedd yn ôl. Dylid ei wirio eto
line-dialled = Fe wnaethom ei ddeialu ddiwethaf ar { $date }
line-dialled-text = Fe wnaethom anfon neges ato ddiwethaf ar { $date }
line-dialled-other = Fe wnaethom ei agor ddiwethaf ar { $date }

## A number to be learnt by heart

remember-look = Edrychwch ar y rhif. Dywedwch ef wrthych eich hun.
remember-say = Nawr dywedwch ef wrthych eich hun.
remember-check = Oedd e’n gywir? Gallwch ei wneud eto.
remember-hide = Cuddio’r rhif
remember-show = Dangos y rhif
remember-call = Ffoniwch y rhif hwn
remember-text = Anfonwch neges destun i’r rhif hwn
remember-call-how = Ffoniwch, yna dilynwch y dudalen o’i blaen.
remember-text-how = Anfonwch neges destun fel y dywed y dudalen o’i blaen.
remember-text-word = Anfonwch y gair { $word } mewn neges destun i’r rhif hwn
remember-keeps = Mae papur a ffonau’n cadw’r hyn a ysgrifennwch.
code-title = Neu anelwch gamera ffôn yma
code-note = Dim ond yr enw a’r rhif sydd ynddo. Gall ffôn ei gadw. Mae cofio’n fwy diogel.
code-holds = Dim ond yr enw a’r rhif sydd yn y cod, dim dolen we.
code-keeps = Gall ffôn ei gadw.

## Emergency

emergency-title = Mewn perygl nawr
emergency-free = Am ddim o unrhyw ffôn
emergency-speak = Os gallwch siarad
emergency-speak-police = Gofynnwch am yr heddlu. Dywedwch ble rydych chi.
emergency-silent = Os nad yw’n ddiogel siarad
emergency-silent-call = Ffoniwch { $emergency-999 } ar ffôn symudol. Arhoswch ar y llinell.
emergency-silent-tap = Pesychwch neu tapiwch y ffôn os gallwch.
emergency-silent-press = Pan ofynnir i chi, pwyswch 55.
emergency-unsure = Ddim yn siŵr

## People

people-title = Pobl y gallwch siarad â nhw
people-here = Rhywun yma
people-here-text = Gofynnwch i unrhyw aelod o staff am yr arweinydd diogelu. Gallwch ddweud: “Mae angen i mi siarad â rhywun.”
people-kicker = Nid ydych ar eich pen eich hun
people-lines = Ffonio neu decstio

## The place's own people. What they are called and do is the place's own text, in Latin letters

contact-safeguarding-lead = Arweinydd diogelu
contact-front-door = Gwasanaethau plant
contact-out-of-hours = Gwasanaethau plant, nosweithiau a phenwythnosau
contact-local-service = Gwasanaeth lleol
contact-room = Ble: { $room }
contact-hours = { $days }: { $from } i { $to }
days-in-a-row = { $from } – { $to }
contact-valid-to = Yn ddilys hyd { $date }
contact-valid-between = Yn ddilys o { $from } hyd { $to }
contact-fresh = { $name }: yn ddilys hyd { $date }
contact-due = { $name }: gwiriwch y cofnod hwn, daw i ben ar { $date }
contact-overdue = { $name }: ni ddangosir i ymwelwyr, daeth i ben ar { $date }
contact-early = { $name }: ni ddangosir i ymwelwyr cyn { $date }

## Privacy

privacy-title = Am y sgrin hon
privacy-sources = O ble mae’r ffeithiau’n dod

## The staff door: a number pad. Whoever stands there is staff

privacy-staff = I staff: rhowch y PIN
staff-title = I staff
staff-text = Teipiwch y PIN
staff-wrong = Nid dyna’r PIN
staff-wrong-wait = Nid dyna’r PIN. Eiliadau i aros: { $seconds }
staff-wait = Rhy fuan. Eiliadau i aros: { $seconds }
staff-erase = Dileu
staff-enter = Agor

## Sources

sources-title = O ble mae’r ffeithiau’n dod
sources-lead = Ein geiriau ni yw’r rhain. Mae’r ffeithiau’n dod o’r testunau cyhoeddedig isod.
sources-unchecked = Nid oes neb â gwybodaeth broffesiynol wedi gwirio’r testun hwn eto.
sources-booklet = Tyfodd y canllaw o lyfryn printiedig gan NWG Network. Nid cyhoeddiad gan NWG Network yw hwn.
sources-checked = Cymharwyd â’i ffynonellau ar { $date }

sources-all-nations = Y pedair gwlad

## For staff: what this screen is

status-title = Cyflwr y sgrin hon
status-program = Rhaglen
status-version = Fersiwn { $version }
status-content = Cynnwys
status-clock = Cloc
status-clock-unknown = Nid yw’r sgrin hon yn gwybod faint o’r gloch yw hi.
status-clock-known = Mae’n { $time }, { $date }.
status-clock-reckoned = Tua { $time }, { $date }, wedi’i gyfrif o’r amser sicr diwethaf.
status-site = Ffeil y safle
status-site-none = Dim: gwerthoedd y rhaglen
status-left-out = Camgymeriadau, heb eu defnyddio: { $count }
status-facts = Ffeithiau
status-facts-no-day = Nid yw’r sgrin hon yn gwybod pa ddiwrnod yw hi
status-facts-lines = Llinellau: { $fresh } cyfredol, { $due } i’w gwirio, { $overdue } yn hwyr
status-contacts = Pobl leol
status-contacts-none = Dim
status-languages = Ieithoedd
status-original = { $language }: y gwreiddiol
status-checked = { $language }: gwiriwyd { $checked } o { $count } testun
status-fonts = Ffontiau
status-panel = Gwydr
status-pixels = { $width } wrth { $height } picsel
status-millimetres = Wedi’i lunio ar gyfer { $width } wrth { $height } mm, graddfa { $scale }
status-unknown = Ddim yn hysbys
status-code = Yr un peth i’r sawl sy’n gofalu am y sgrin hon. Nid yw’n dal dim am unrhyw berson.

## Display

display-title = Golwg
display-note = Mae Clirio’r sgrin yn adfer y rhain.
display-size = Maint y testun
display-standard = Safonol
display-large = Mawr
display-largest = Mwyaf
display-colours = Lliwiau
display-light = Golau
display-dark = Tywyll
display-strong = Cryf

## The cover over a page that nobody has touched for a while

still-title = Ydych chi yma o hyd?
still-text = Cyn hir bydd y sgrin hon yn mynd yn ôl i’r dechrau ohoni ei hun.
still-here = Rydw i yma o hyd

## Clear screen

cleared-text = Un eiliad

## Translations

draft-notice = Drafft heb ei wirio
draft-key = Dangos Saesneg
draft-key-off = Cuddio Saesneg

## Dates: day, month, year in that order of the language

date-day = { $day } { $month } { $year }
month-1 = Ionawr
month-2 = Chwefror
month-3 = Mawrth
month-4 = Ebrill
month-5 = Mai
month-6 = Mehefin
month-7 = Gorffennaf
month-8 = Awst
month-9 = Medi
month-10 = Hydref
month-11 = Tachwedd
month-12 = Rhagfyr
