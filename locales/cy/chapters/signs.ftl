### Draft: nobody has checked this translation yet.

## In short

signs-in-short-heading = Yn gryno
signs-lead = Anaml y mae un arwydd yn profi dim. Mae llawer o arwyddion hefyd yn rhan o fywyd cyffredin yn yr arddegau, neu’n arwyddion o niwed arall.
signs-no-signs = Nid yw diffyg arwyddion yn golygu nad oes niwed.
signs-worry-enough = Pryder sydd ei angen arnoch i’w rannu, nid prawf.
signs-no-score = Felly peidiwch â chyfrif arwyddion, a pheidiwch â rhoi sgôr. Chwiliwch am newid ac am batrymau, a gofynnwch i chi’ch hun beth all fod y tu ôl iddyn nhw.
signs-behaviour = Gall newid mewn plentyn fod yn ffordd o ddweud. Drwy’r ffordd maen nhw’n ymddwyn, nid drwy eiriau, y daw’r rhan fwyaf o blant i sylw.

## What you may notice

signs-noticing-heading = Beth y gallech sylwi arno
signs-away-heading = I ffwrdd neu ar goll
signs-away-late = i ffwrdd, allan yn hwyr neu allan dros nos, heb reswm clir
signs-away-found = cael eu canfod ymhell o gartref
signs-away-tense = ar bigau cyn mynd allan, wedi cynhyrfu ar ôl dod yn ôl
signs-away-where = methu dweud ble y buon nhw
signs-learning-heading = Ysgol neu goleg
signs-learning-absent = yn aml yn absennol neu’n hwyr
signs-learning-tired = wedi blino, neu ddim yn gwneud cystal
signs-learning-worried = pryder newydd am berson, lle neu daith
signs-things-heading = Arian a phethau
signs-things-new = pethau newydd heb ffynhonnell glir
signs-things-debt = dyled sydyn
signs-things-lost = eu pethau eu hunain yn diflannu
signs-phone-heading = Ffôn ac ar-lein
signs-phone-fear = ofn neu frys ynghylch negeseuon
signs-phone-hides = cuddio’r ffôn, neu gadw draw oddi wrtho
signs-phone-upset = wedi cynhyrfu ar ôl amser ar-lein
signs-phone-threats = rhywun yn gofyn am luniau, neu’n bygwth eu dangos
signs-others-heading = Pobl eraill
signs-others-controlling = rhywun llawer hŷn, neu rywun sy’n eu rheoli
signs-others-friends = grŵp newydd, a cholli hen ffrindiau
signs-others-loyal = yn ffyddlon i berson y maen nhw fel petaen nhw’n ei ofni
signs-feelings-heading = Teimladau a hwyliau
signs-feelings-mood = ofn, hwyliau isel, dicter neu gywilydd
signs-feelings-sleep = cysgu neu fwyta mewn ffordd wahanol
signs-feelings-fine = tynnu’n ôl, neu ddweud “Dw i’n iawn” bob tro
signs-words-heading = Beth maen nhw’n ei ddweud
signs-words-hints = awgrymiadau, neu sôn am “ffrind i fi”
signs-words-testing = cwestiynau i weld sut y byddwch yn ymateb
signs-words-back = dweud rhywbeth, ac yna ei dynnu’n ôl
signs-taking-back = Mae llawer o blant yn dweud ac yna’n tynnu eu geiriau’n ôl. Nid yw’n golygu na ddigwyddodd dim.

## A closer look, for staff

signs-closer-heading = Edrych yn fanylach, i staff
signs-away-closer-heading = I ffwrdd neu ar goll
signs-away-closer-lifts = cael eu codi gan bobl neu dacsis nad oes neb yn eu hadnabod
signs-away-closer-cards = tocynnau, neu gardiau gwesty
signs-away-closer-worn-out = wedi ymlâdd wrth ddod yn ôl
signs-things-closer-heading = Pethau ac ar-lein
signs-things-closer-second-phone = ail ffôn neu gardiau SIM ychwanegol
signs-things-closer-cash = arian parod, dillad neu fêps heb ffynhonnell glir
signs-things-closer-paid = bwyd neu deithio y talodd rhywun arall amdano
signs-things-closer-hours = llawer o gysylltiadau newydd, neu gysylltu ar oriau rhyfedd
signs-things-closer-demands = galw am arian neu gardiau rhodd
signs-things-closer-gaming = gofid ar ôl chwarae gemau neu ffrydio
signs-health-heading = Iechyd
signs-health-injuries = anafiadau heb esboniad
signs-health-pain = poen, neu newid mewn pwysau
signs-health-infection = haint a drosglwyddir yn rhywiol
signs-health-pregnancy = beichiogrwydd, neu ofyn am ddull atal cenhedlu brys
signs-health-substances = alcohol neu gyffuriau
signs-health-care = hunanesgeulustod, neu newid sydyn yn y ffordd maen nhw’n edrych
signs-behaviour-closer-heading = Ymddygiad
signs-behaviour-closer-self-harm = hunan-niweidio, neu sôn am hunanladdiad
signs-behaviour-closer-offending = troseddu, dan bwysau efallai
signs-behaviour-closer-distrust = drwgdybio gwasanaethau
signs-behaviour-closer-asked = plant eraill yn cael gwahoddiad i ddod hefyd
signs-life-heading = Hunan-niweidio neu sôn am hunanladdiad
signs-life-text = Os oes bywyd mewn perygl, ffoniwch { $emergency-999 }. Peidiwch â gadael y plentyn ar ei ben ei hun.
signs-under-thirteen-heading = O dan 13 oed
signs-under-thirteen-text = Mae unrhyw weithgarwch rhywiol o dan 13 oed bob amser yn cael ei atgyfeirio. Nid yw’r hyn y mae’r plentyn yn ei ddweud yn newid hynny.
signs-sexual-health = Gall staff iechyd rhywiol drin person ifanc 13 oed neu’n hŷn yn gyfrinachol. Er hynny, rhaid iddyn nhw ofyn am fylchau oedran, pwysau a chyfrinachedd. Maen nhw’n rhannu gwybodaeth lle mae niwed.
signs-absence-england = Yn Lloegr, roedd 66% o’r plant a aseswyd gyda CSE yn ffactor yn absennol yn gyson o’r ysgol. Felly gofynnwch beth sydd y tu ôl i absenoldeb.

## Children who are missed

signs-missed-heading = Plant sy’n mynd heb eu gweld
signs-expect = Gall oedolion fethu gweld plentyn oherwydd yr hyn y maen nhw’n disgwyl ei weld.
signs-boys-heading = Bechgyn
signs-boys-too = Mae bechgyn yn dioddef camfanteisio hefyd.
signs-boys-notice = Efallai y bydd oedolion yn sylwi ar ddicter, troseddu neu fynd ar goll, heb edrych ymhellach.
signs-boys-fear = Efallai y bydd bachgen yn ofni y bydd eraill yn ei alw’n wan neu’n hoyw.
signs-disabled-heading = Plant anabl
signs-disabled-part = Efallai y bydd oedolion yn meddwl bod arwydd yn rhan o’r anabledd.
signs-disabled-heard = Efallai y bydd plentyn yn dweud lawer gwaith heb i neb ei glywed.
signs-disabled-time = Rhowch amser, a defnyddiwch eiriau, arwyddion iaith neu symbolau sy’n addas i’r plentyn.
signs-seen-older-heading = Plant sy’n cael eu gweld yn hŷn
signs-seen-older-treated = Mae rhai plant yn cael eu trin fel pe baen nhw’n hŷn nag ydyn nhw, neu fel pe bai angen llai o ofal arnyn nhw. Mae rhai’n cael eu beio am yr hyn a wnaed iddyn nhw.
signs-seen-older-name = Yr enw ar hyn yw oedolyneiddio (“adultification”).
signs-seen-older-see = Gwelwch y plentyn, ac oedran y plentyn.
signs-lgbtq-heading = Pobl ifanc LHDTC+
signs-lgbtq-place = Efallai y byddan nhw’n chwilio am gyswllt ar-lein am nad oes ganddyn nhw le diogel i siarad.
signs-lgbtq-telling = Efallai y bydd rhywun yn bygwth dweud wrth eraill amdanyn nhw.
signs-lgbtq-no-sign = Nid yw bod yn LHDTC+ yn arwydd o niwed.
signs-sixteen-heading = Pobl ifanc 16 ac 17 oed
signs-sixteen-overlooked = Mae oedolion yn aml yn eu hanwybyddu ac yn meddwl eu bod yn ddigon hen i wybod yn well.
signs-sixteen-children = Plant ydyn nhw hefyd, a gallan nhw ddioddef camfanteisio.
signs-minoritised-heading = Plant Du a phlant o grwpiau lleiafrifol
signs-minoritised-older = Efallai y byddan nhw’n cael eu gweld yn hŷn, yn llai agored i niwed ac yn gyfrifol am yr hyn a wnaed iddyn nhw.
signs-minoritised-silence = Gall bygythiadau am gywilydd neu anrhydedd, ac ofn sut y gall cymuned ymateb, gadw plentyn yn dawel.
signs-minoritised-background = Nid yw cefndir byth yn rheswm dros amau, a byth yn rheswm dros beidio â rhoi gwybod.
signs-extortion = Mewn hanner blwyddyn, roedd 97% o’r adroddiadau a gadarnhawyd am flacmel rhywiol yn ymwneud â bechgyn. Achosion a gadarnhawyd yn unig yw’r rhain.
signs-boys-england = Yn Lloegr, nid merched oedd tua 1 o bob 3 o’r plant a aseswyd gyda CSE yn ffactor.

## When you notice something

signs-acting-heading = Pan fyddwch yn sylwi ar rywbeth
signs-do-do-heading = Gwnewch hyn
signs-do-dont-heading = Peidiwch â gwneud hyn
signs-do-do-share = rhannwch bryder yr un diwrnod, hyd yn oed un bach
signs-do-do-write = ysgrifennwch beth welsoch chi, pryd, ac union eiriau’r plentyn
signs-do-do-open = gofynnwch yn garedig ac yn agored: “dwed wrtha i”, “disgrifia”
signs-do-do-keep = cadwch mewn cysylltiad â’r plentyn
signs-do-dont-sure = aros nes eich bod yn siŵr
signs-do-dont-probe = holi’r plentyn am fanylion
signs-do-dont-search = chwilio drwy ffôn neu edrych ar luniau
signs-do-dont-suspect = siarad am y peth â’r person rydych yn ei amau
signs-silence = Gall fod eich angen o hyd ar blentyn sy’n dweud dim, neu sy’n dweud bod popeth yn iawn. Daliwch i edrych a daliwch i wrando.
signs-missing-heading = Plentyn sydd ar goll
signs-missing-text = Dywedwch wrth yr heddlu ar unwaith. Os gall y plentyn fod mewn perygl, ffoniwch { $emergency-999 }. Does dim angen aros 24 awr. Gall mynd ar goll unwaith fod yn ddigon i weithredu.
signs-return-england = Yn Lloegr, mae plentyn sy’n dod yn ôl yn cael cynnig sgwrs â rhywun annibynnol.
signs-scotland-heading = Yn yr Alban
signs-scotland-text = Mae CSE yn galw am ymateb amddiffyn plant. Nid yw’n dibynnu ar a yw’r plentyn wedi dweud wrth rywun.

## For you

signs-for-you-heading = Beth mae hyn yn ei olygu i chi
signs-worry-heading = Pryder sydd ei angen arnoch, nid prawf
signs-worry-text = Dywedwch wrth eich arweinydd diogelu heddiw, hyd yn oed os mai un peth bach ydyw. Os yw plentyn mewn perygl nawr, ffoniwch { $emergency-999 }.
signs-young = Oes rhywbeth yma’n teimlo’n gyfarwydd? Nid eich bai chi yw hyn. Gallwch siarad ag oedolyn rydych yn ymddiried ynddo, neu â { $name-childline }.
