### Draft: nobody has checked this translation yet.

## Card: Need help?

card-need-help-title = Angen help?
card-need-help-place = Rwyt ti yn y lle iawn. Does dim rhaid i ti fod yn siŵr beth sydd o’i le.
card-need-help-name = Does dim rhaid i ti ddweud dy enw wrth neb. Dyw’r sgrin hon ddim yn cadw’r hyn rwyt ti’n ei ddarllen.
card-need-help-danger = Os wyt ti mewn perygl nawr, ffonia { $emergency-999 }.
card-need-help-small = Gelli di ddechrau gyda rhywbeth bach. Gelli di ofyn am fwyd, am rywle i gysgu neu am nyrs.
card-need-help-person = Gall oedolyn yma dy helpu di. Gelli di siarad â { $name-childline } hefyd ar { $childline }.
card-need-help-stop = Gelli di stopio yma. Cymera anadl.

## Card: Is this happening to me?

card-is-this-me-title = Ydy hyn yn digwydd i fi?
card-is-this-me-kind = Weithiau mae person yn garedig i ddechrau. Efallai y byddan nhw’n rhoi pethau i ti. Efallai y byddan nhw’n dweud eu bod nhw’n dy garu di.
card-is-this-me-later = Wedyn maen nhw eisiau rhywbeth rhywiol yn ôl, neu maen nhw’n dweud bod arnat ti rywbeth iddyn nhw.
card-is-this-me-name = Yr enw ar hyn yw camfanteisio rhywiol. Cam-drin yw hyn. Mae yn erbyn y gyfraith.
card-is-this-me-anyone = Gall fod yn rhywun hŷn neu’n rhywun o’r un oed â thi. Gall fod ar-lein. Mae’n digwydd i fechgyn, merched, a phobl ifanc draws ac anneuaidd.
card-is-this-me-person = Does dim rhaid i ti fod yn siŵr. Gelli di siarad ag oedolyn rwyt ti’n ymddiried ynddo, neu â { $name-childline }.
card-is-this-me-stop = Gelli di stopio yma. Cymera anadl.

## Card: Does any of this feel familiar?

card-feels-familiar-title = Oes rhywbeth yma’n teimlo’n gyfarwydd?
card-feels-familiar-signs-secrets = Mae rhywun eisiau i ti gadw cyfrinachau rhag pobl sy’n poeni amdanat ti.
card-feels-familiar-signs-owe = Mae rhywun yn rhoi pethau i ti, wedyn yn dweud bod arnat ti rywbeth iddyn nhw.
card-feels-familiar-signs-pictures = Mae rhywun yn gofyn i ti o hyd am luniau noeth.
card-feels-familiar-signs-share = Mae rhywun yn dweud y byddan nhw’n rhannu llun ohonot ti.
card-feels-familiar-signs-angry = Mae rhywun yn codi ofn arnat ti pan wyt ti’n dweud na.
card-feels-familiar-signs-places = Mae rhywun yn mynd â ti i lefydd, a dwyt ti ddim yn gwybod sut i gyrraedd adref.
card-feels-familiar-signs-no = Rwyt ti’n teimlo na elli di ddweud na.
card-feels-familiar-one = Mae un pryder yn ddigon i ofyn am help. Nid dy fai di yw hyn.
card-feels-familiar-person = Gelli di ddweud wrth oedolyn rwyt ti’n ymddiried ynddo, neu wrth { $name-childline }.
card-feels-familiar-stop = Gelli di stopio yma. Cymera anadl.

## Card: It is not your fault

card-not-your-fault-title = Nid dy fai di yw hyn
card-not-your-fault-wrong = Os gwnaeth rhywun dy dwyllo di, dy frifo di neu dy wthio di i wneud pethau rhywiol, nhw wnaeth ddrwg. Nid ti.
card-not-your-fault-still = Mae hynny’n dal yn wir os oeddet ti’n eu hoffi nhw neu os dywedaist ti ie. Mae’n wir os anfonaist ti lun. Mae’n wir os cymeraist ti anrhegion, diod neu gyffuriau. Mae’n wir os est ti yn ôl.
card-not-your-fault-blame = Y person wnaeth dy frifo di sydd ar fai.
card-not-your-fault-person = Fyddi di ddim mewn trwbl am ofyn am help. Gelli di ddweud wrth oedolyn rwyt ti’n ymddiried ynddo, neu wrth { $name-childline }.
card-not-your-fault-stop = Gelli di stopio yma. Cymera anadl.

## Card: What does a good relationship feel like?

card-healthy-title = Sut mae perthynas dda yn teimlo?
card-healthy-good-safe = Rwyt ti’n teimlo’n ddiogel.
card-healthy-good-no = Gelli di ddweud na, ac mae’r person arall yn stopio.
card-healthy-good-friends = Gelli di weld dy ffrindiau.
card-healthy-good-mind = Gelli di newid dy feddwl.
card-healthy-good-phone = Does neb yn gwirio dy ffôn.
card-healthy-good-kind = Does neb yn gwneud i ti dalu am garedigrwydd.
card-healthy-warning = Os wyt ti’n teimlo’n ofnus neu’n gaeth, neu fod rhywun yn dy wylio, mae rhywbeth o’i le. Nid ti yw’r broblem.
card-healthy-person = Gelli di siarad am hyn ag oedolyn rwyt ti’n ymddiried ynddo, neu â { $name-childline }.
card-healthy-stop = Gelli di stopio yma. Cymera anadl.

## Card: How do I tell someone?

card-tell-someone-title = Sut ydw i’n dweud wrth rywun?
card-tell-someone-pick = Dewisa oedolyn rwyt ti’n ymddiried ynddo. Gallai fod yn athro, yn weithiwr ieuenctid, yn nyrs neu’n rhywun yn dy deulu.
card-tell-someone-say = Gelli di ddweud: “Mae rhywbeth yn digwydd ac mae angen help arna i.”
card-tell-someone-how = Gelli di ei ysgrifennu. Gelli di ddod â ffrind. Does dim rhaid i ti ddweud popeth ar unwaith.
card-tell-someone-secret = Allan nhw ddim addo ei gadw’n gyfrinach os oes rhywun yn dy frifo di. Dylen nhw ddweud wrthot ti’n gyntaf beth fyddan nhw’n ei wneud.
card-tell-someone-person = Os nad yw’r person cyntaf yn helpu, dyweda wrth rywun arall. Gelli di siarad â { $name-childline } hefyd.
card-tell-someone-stop = Gelli di stopio yma. Cymera anadl.

## Card: What happens when I call Childline?

card-calling-title = Beth sy’n digwydd pan fydda i’n ffonio Childline?
card-calling-call-ring = Ffonia { $childline }. Mae am ddim.
card-calling-call-asked = Mae rhywun yn gofyn a wyt ti eisiau siarad â chwnselydd.
card-calling-call-wait = Efallai y byddi di’n aros ychydig funudau, neu’n hirach yn y nos.
card-calling-call-listen = Mae cwnselydd yn gwrando. Does dim rhaid i ti roi dy enw go iawn.
card-calling-call-stop = Gelli di roi’r ffôn i lawr unrhyw bryd. Gelli di ffonio eto.
card-calling-chat = Gelli di sgwrsio ar-lein yn lle hynny. Rwyt ti’n creu cyfrif am ddim yn gyntaf.
card-calling-person = Gall oedolyn rwyt ti’n ymddiried ynddo eistedd gyda thi wrth i ti ffonio. Gofynna yma am ffôn.
card-calling-stop = Gelli di stopio yma. Cymera anadl.

## Card: Will they tell anyone?

card-who-is-told-title = Fyddan nhw’n dweud wrth unrhyw un?
card-who-is-told-childline = Mae { $name-childline } yn cadw’r rhan fwyaf o bethau’n breifat. Efallai y byddan nhw’n dweud wrth rywun os yw bywyd mewn perygl, neu os yw plentyn arall yn cael ei frifo. Efallai y byddan nhw’n dweud os yw’r person sy’n dy frifo di yn gweithio gyda phlant, neu os wyt ti’n gofyn iddyn nhw wneud hynny. Maen nhw’n ceisio siarad â thi’n gyntaf.
card-who-is-told-adults = All athro, gweithiwr ieuenctid neu nyrs ddim addo ei gadw’n gyfrinach os oes rhywun yn dy frifo di. Dylen nhw ddweud wrthot ti’n gyntaf, a dweud wrth y rhai sy’n gallu helpu yn unig.
card-who-is-told-person = Gelli di ofyn i oedolyn rwyt ti’n ymddiried ynddo, neu i { $name-childline }: “Wrth bwy fyddech chi’n dweud?”
card-who-is-told-stop = Gelli di stopio yma. Cymera anadl.

## Card: Someone has a picture of me

card-pictures-title = Mae gan rywun lun ohona i
card-pictures-wrong = Nid ti sydd wedi gwneud drwg.
card-pictures-pay = Does dim rhaid i ti dalu nac anfon mwy. Gelli di stopio siarad â nhw a’u blocio nhw. Ceisia gadw’r negeseuon. Gallan nhw helpu i stopio’r person hwn.
card-pictures-remove = O dan 18 oed? Gall { $name-report-remove } helpu i dynnu llun neu fideo noeth oddi ar y rhyngrwyd. Mae ar wefan { $name-childline }.
card-pictures-person = Fyddi di ddim mewn trwbl am ofyn am help. Gall oedolyn rwyt ti’n ymddiried ynddo dy helpu di i ddweud wrth yr heddlu. Gelli di ffonio { $name-childline } hefyd.
card-pictures-stop = Gelli di stopio yma. Cymera anadl.

## Card: I am worried about a friend

card-friend-title = Rwy’n poeni am ffrind
card-friend-good = Rwyt ti’n bod yn ffrind da. Does dim rhaid i ti ei ddatrys ar dy ben dy hun.
card-friend-tell = Dyweda wrthyn nhw dy fod ti’n poeni amdanyn nhw. Dyweda nad eu bai nhw yw hyn. Gelli di ofyn iddyn nhw ddod gyda thi.
card-friend-secret = Dyweda wrth oedolyn rwyt ti’n ymddiried ynddo, hyd yn oed os gofynnodd dy ffrind i ti beidio. Dyw cael help i ffrind ddim yn beth drwg i’w wneud.
card-friend-danger = Os ydyn nhw mewn perygl nawr, ffonia { $emergency-999 }.
card-friend-person = Gelli di siarad â { $name-childline } hefyd. Gall dy ffrind wneud hynny hefyd.
card-friend-stop = Gelli di stopio yma. Cymera anadl.

## Card: Does this happen to boys too?

card-boys-title = Ydy hyn yn digwydd i fechgyn hefyd?
card-boys-yes = Ydy. Mae’n digwydd i fechgyn, merched, a phobl ifanc draws ac anneuaidd. Gallan nhw fod yn hoyw, yn strêt neu’n ddeurywiol.
card-boys-strong = Gall ddigwydd i rywun sy’n gryf ac sydd â llawer o ffrindiau. Dyw hyn ddim yn dy wneud di’n wan. Dyw hyn ddim yn dweud pwy wyt ti.
card-boys-fault = Nid dy fai di yw hyn.
card-boys-person = Gelli di gael help hefyd. Gelli di ddweud wrth oedolyn rwyt ti’n ymddiried ynddo, neu wrth { $name-childline }.
card-boys-stop = Gelli di stopio yma. Cymera anadl.

## Card: I am scared of what will happen

card-afraid-title = Mae arna i ofn beth fydd yn digwydd
card-afraid-many = Mae llawer o bobl yn teimlo fel hyn. Mae’n gwneud synnwyr.
card-afraid-said = Efallai y bydd y person yn dweud na fydd neb yn dy gredu di. Efallai y byddan nhw’n dweud y byddan nhw’n dy frifo di neu dy deulu. Maen nhw’n dweud hyn i dy atal di rhag cael help.
card-afraid-start = Mae dweud wrth rywun yn ffordd o ddechrau cael help. Gelli di ddechrau gyda rhywbeth bach. Gelli di ofyn cwestiwn yn gyntaf.
card-afraid-danger = Os wyt ti mewn perygl nawr, ffonia { $emergency-999 }.
card-afraid-person = Gelli di ddweud wrth oedolyn rwyt ti’n ymddiried ynddo, neu wrth { $name-childline }. Gelli di ddweud bod ofn arnat ti.
card-afraid-stop = Gelli di stopio yma. Cymera anadl.

## Privacy: what this screen can and cannot keep private

privacy-keeps = Nid yw’r sgrin hon yn cadw’r hyn rydych yn ei ddarllen, yn chwilio amdano neu’n ei ddewis.
privacy-without-heading = Yr hyn nad oes ei angen ar y sgrin hon
privacy-without-account = Nid yw’n gofyn am eich enw. Does dim cyfrif.
privacy-without-camera = Does ganddi ddim camera na meicroffon.
privacy-without-internet = Nid yw’n defnyddio’r rhyngrwyd.
privacy-clear-heading = Sut i ddefnyddio Clirio’r sgrin
privacy-clear-touch = Cyffyrddwch ag ef. Mae’r dudalen yn cael ei chuddio ar unwaith.
privacy-clear-let-go = Codwch eich bys. Mae’r sgrin yn mynd yn ôl i’r dechrau.
privacy-clear-forget = Mae’n anghofio’r dudalen, eich chwiliad, eich iaith a maint eich testun.
privacy-limits-heading = Beth na all Clirio’r sgrin ei wneud
privacy-limits-text = Ni all guddio’r hyn mae rhywun eisoes wedi’i weld. Gall pobl yn eich ymyl weld y sgrin. Gall fod camerâu yn yr ystafell ei hun.
privacy-phone-heading = Os ydych yn defnyddio ffôn
privacy-phone-history = Gall eich ffôn eich hun gadw rhestr o alwadau a negeseuon testun. Gall pobl eraill ei gweld.
privacy-phone-picture = Gall llun o’r sgrin hon, neu god rydych yn ei sganio, aros ar eich ffôn.
privacy-phone-bill = Gall rhai galwadau ddangos ar fil ffôn. Mae pob tudalen llinell gymorth yn dweud beth rydyn ni’n ei wybod.
privacy-people = Ni all pobl sy’n gweithio yma addo ei gadw’n gyfrinach os yw plentyn yn cael ei frifo. Dylen nhw ddweud wrthych yn gyntaf beth fyddan nhw’n ei wneud.
privacy-walk-away = Gallwch stopio unrhyw bryd. Pwyswch Clirio’r sgrin cyn i chi fynd. Os byddwch yn cerdded i ffwrdd, gall y dudalen aros am ychydig funudau. Yna mae’r sgrin hon yn ei chuddio ac yn ei hanghofio.

## The pathway: questions for anyone who is worried. -question is the heading of a page; each answer is a key with a note under it.

step-danger-now-question = Oes plentyn mewn perygl nawr?
step-danger-now-what = Ydy’r plentyn wedi’i anafu’n wael, neu ar fin cael ei niweidio neu ei gymryd i ffwrdd? Ydy’r plentyn ar ei ffordd i gwrdd â rhywun?
step-danger-now-yes = Oes
step-danger-now-yes-note = Ffoniwch { $emergency-999 } nawr. Rydyn ni’n dangos beth i’w wneud.
step-danger-now-not-sure = Dydw i ddim yn siŵr
step-danger-now-not-sure-note = Ewch ymlaen. Os yw’n teimlo’n frys, ffoniwch { $emergency-999 }.
step-danger-now-no = Nac oes
step-danger-now-no-note = Ewch ymlaen. Does dim a ddewiswch yn cael ei gadw.

step-child-here-question = Ydy’r plentyn yma gyda chi?
step-child-here-yes = Ydy
step-child-here-yes-note = Y pethau cyntaf yn gyntaf, i chi a’r plentyn.
step-child-here-no = Nac ydy
step-child-here-no-note = Ewch ymlaen.

step-with-child-question = Ydy’r plentyn o dan 13 oed, neu a fu ymosodiad rhywiol yn ddiweddar?
step-with-child-care-heading = Tra bydd y plentyn gyda chi
step-with-child-care-quiet = Dewch o hyd i le tawel, diogel. Arhoswch gyda’r plentyn, a gwrandewch.
step-with-child-care-needs = Gofalwch am gynhesrwydd, bwyd a gorffwys.
step-with-child-care-lead = Dywedwch wrth eich arweinydd diogelu neu’ch rheolwr nawr, os oes gennych un.
step-with-child-yes = Ie
step-with-child-yes-note = Mae angen galwad ffôn o fewn yr awr.
step-with-child-no = Na
step-with-child-no-note = Ewch ymlaen.
step-with-child-not-sure = Dydw i ddim yn gwybod
step-with-child-not-sure-note = Ewch ymlaen. Does dim rhaid i chi bwyso ar y plentyn i gael gwybod.

step-told-you-question = Ydy’r plentyn wedi dweud rhywbeth wrthych?
step-told-you-yes = Ydy
step-told-you-yes-note = Sut i wrando.
step-told-you-no = Nac ydy, ond rwy’n poeni
step-told-you-no-note = Does dim angen prawf arnoch.

step-listen-question = Gwrandewch yn gyntaf
step-listen-how-do-heading = Gwnewch hyn
step-listen-how-do-calm = Stopiwch, arhoswch yn dawel a rhowch amser.
step-listen-how-do-thank = Dywedwch: “Diolch i ti am ddweud wrtha i. Rwy’n cymryd hyn o ddifrif. Nid dy fai di yw hyn.”
step-listen-how-do-open = Gallwch ddefnyddio geiriau agored, fel “Dyweda fwy wrtha i.” Dim ond yr hyn sy’n eich helpu i wybod bod y plentyn yn ddiogel y dylech ei ofyn.
step-listen-how-do-next = Dywedwch beth fyddwch chi’n ei wneud nesaf, a phwy sydd angen gwybod.
step-listen-how-do-write = Ysgrifennwch eiriau’r plentyn ei hun cyn gynted ag y gallwch.
step-listen-how-dont-heading = Peidiwch
step-listen-how-dont-secret = ag addo ei gadw’n gyfrinach
step-listen-how-dont-why = â gofyn “pam”, nac arwain y plentyn
step-listen-how-dont-doubt = â dangos sioc, na’i amau
step-listen-how-dont-person = â siarad â’r person a wnaeth hyn
step-listen-how-dont-images = â chwilio ffôn y plentyn, nac edrych ar unrhyw lun, ei gopïo na’i anfon
step-listen-next = Ewch ymlaen
step-listen-next-note = Am beth mae’r pryder.

step-note-it-question = Does dim angen prawf arnoch
step-note-it-facts-heading = Ysgrifennwch
step-note-it-facts-saw = beth welsoch neu beth glywsoch, a phryd
step-note-it-facts-words = y geiriau a ddefnyddiwyd
step-note-it-facts-who = pwy oedd yno, ac ymhle
step-note-it-ask = Gofynnwch i arweinydd diogelu neu weithiwr cymdeithasol beth yw eu barn. Rhannwch y pryder heddiw. Peidiwch ag ymchwilio iddo ar eich pen eich hun.
step-note-it-next = Ewch ymlaen
step-note-it-next-note = Am beth mae’r pryder.

step-what-about-question = Am beth mae’r pryder?
step-what-about-missing = Mae plentyn ar goll
step-what-about-missing-note = Neu roedd ar goll ac mae wedi dod yn ôl.
step-what-about-online = Rhywbeth ar-lein, neu lun
step-what-about-online-note = Meithrin perthynas amhriodol, llun noeth neu fygythiadau.
step-what-about-moved = Mae eraill yn symud neu’n cadw plentyn
step-what-about-moved-note = Gall fod ychydig o strydoedd i ffwrdd.
step-what-about-adult = Oedolyn sy’n gweithio gyda phlant
step-what-about-adult-note = Yn cael tâl, neu’n gwirfoddoli.
step-what-about-behaviour = Sut mae person ifanc yn ymddwyn
step-what-about-behaviour-note = Eich meddyliau rhywiol eich hun, neu’r hyn mae rhywun arall yn ei wneud.
step-what-about-other = Rhywbeth arall
step-what-about-other-note = Neu dydw i ddim yn siŵr.

step-missing-question = Ydy’r plentyn ar goll nawr?
step-missing-yes = Ydy
step-missing-yes-note = Peidiwch ag aros.
step-missing-back = Mae’r plentyn wedi dod yn ôl
step-missing-back-note = Cynhesrwydd yn gyntaf.

step-online-question = Beth sydd wedi digwydd?
step-online-grooming = Mae rhywun yn meithrin perthynas amhriodol â’r plentyn
step-online-grooming-note = Maen nhw’n ysgrifennu, yn canmol, yn gofyn neu’n pwyso.
step-online-picture = Mae llun neu fideo noeth
step-online-picture-note = Cafodd ei anfon, ei rannu neu ei ffugio.
step-online-threats = Mae rhywun yn bygwth
step-online-threats-note = Maen nhw eisiau arian, lluniau neu rywbeth arall.

step-trafficking-question = Oes rhywun yn symud neu’n cadw’r plentyn er mwyn camfanteisio arno?
step-trafficking-any = Gall fod o fewn un dref. Gall y plentyn ddod o unrhyw le, y DU hefyd.
step-trafficking-yes = Oes, neu efallai fod
step-trafficking-yes-note = Diogelwch yn gyntaf, wedyn atgyfeiriad.
step-trafficking-no = Nac oes
step-trafficking-no-note = Ewch ymlaen.

step-adult-who-works-with-children-question = Pwy yw’r oedolyn?
step-adult-who-works-with-children-quiet = Peidiwch â dweud wrth yr oedolyn eich bod yn poeni.
step-adult-who-works-with-children-someone = Rhywun sy’n gweithio gyda phlant neu’n eu helpu
step-adult-who-works-with-children-someone-note = Yma, neu rywle arall.
step-adult-who-works-with-children-my-manager = Fy rheolwr i, neu’r arweinydd diogelu
step-adult-who-works-with-children-my-manager-note = Gallwch fynd at rywun uwch.

step-young-person-behaviour-question = Ymddygiad pwy yw hyn?
step-young-person-behaviour-both = Mae angen help ar blentyn sy’n brifo eraill hefyd. Felly hefyd y plentyn a gafodd ei frifo.
step-young-person-behaviour-mine = Fy un i
step-young-person-behaviour-mine-note = Rwyf o dan 18 oed, ac yn poeni amdanaf fy hun.
step-young-person-behaviour-other = Plentyn neu berson ifanc arall
step-young-person-behaviour-other-note = Rwyf wedi gweld neu glywed rhywbeth.

step-who-you-are-question = Pwy ydych chi?
step-who-you-are-worker = Rwy’n gweithio gyda phlant neu’n eu helpu
step-who-you-are-worker-note = Yn cael tâl, neu’n gwirfoddoli.
step-who-you-are-adult = Rhiant, gofalwr, ffrind neu gymydog
step-who-you-are-adult-note = Unrhyw oedolyn sy’n poeni.
step-who-you-are-young = Rwyf o dan 18 oed
step-who-you-are-young-note = I mi, neu i ffrind.
step-who-you-are-told = Rwyf wedi dweud wrth rywun yn barod
step-who-you-are-told-note = Beth sy’n dod wedyn.

step-out-of-hours-question = Ydy’r swyddfeydd gwaith cymdeithasol ar agor nawr?
step-out-of-hours-when = Mae’r rhan fwyaf ar agor ar ddyddiau’r wythnos yn ystod y dydd.
step-out-of-hours-open = Ydyn, neu dydw i ddim yn gwybod
step-out-of-hours-open-note = Pwy i’w ffonio.
step-out-of-hours-closed = Nac ydyn, maen nhw ar gau
step-out-of-hours-closed-note = Mae rhywun yno o hyd.

step-after-question = Oes rhywbeth wedi cael ei wneud?
step-after-told = Mae’n iawn gofyn beth sy’n digwydd nesaf. Efallai na fyddan nhw’n gallu dweud y cyfan wrthych.
step-after-yes = Oes
step-after-yes-note = I’r plentyn, ac i chi.
step-after-no = Nac oes, neu dydw i ddim yn cytuno
step-after-no-note = Beth allwch chi ei wneud nawr.
step-after-waiting = Dydw i ddim wedi clywed dim
step-after-waiting-note = Gofynnwch eto.

step-end-danger-question = Ffoniwch { $emergency-999 } nawr
step-end-danger-do-call = Ffoniwch { $emergency-999 } a gofynnwch am yr heddlu. Gofynnwch am ambiwlans hefyd os oes rhywun wedi’i anafu.
step-end-danger-do-silent = Ar ffôn symudol, ac nid yw’n ddiogel siarad? Arhoswch ar y llinell. Pan ofynnir i chi, pwyswch 55.
step-end-danger-do-stay = Arhoswch gyda’r plentyn os yw hynny’n ddiogel.
step-end-danger-do-chase = Peidiwch â mynd ar ôl y person na’i wynebu.
step-end-danger-bsl = Yn BSL: gwasanaeth fideo brys BSL ({ $name-emergency-999-bsl }), ar eich ffôn eich hun.
step-end-danger-person = Wedyn dywedwch wrth rywun yma. Gall fod yr arweinydd diogelu, neu unrhyw un sy’n gweithio yma.

step-end-same-hour-question = Ffoniwch o fewn yr awr
step-end-same-hour-health = Iechyd sy’n dod gyntaf. Dywedwch yn dyner y gall meddyg neu nyrs helpu. Does dim rhaid i’r plentyn siarad â’r heddlu i gael hynny.
step-end-same-hour-under = O dan 13 oed? Mae hyn bob amser yn cael ei drosglwyddo, beth bynnag mae’r plentyn yn ei ddweud.
step-end-same-hour-tell-england = Ffoniwch wasanaethau plant y cyngor lle mae’r plentyn yn byw. Gofynnwch yma am y rhif.
step-end-same-hour-tell-wales = Ffoniwch wasanaethau cymdeithasol y cyngor lle mae’r plentyn yn byw. Gofynnwch yma am y rhif.
step-end-same-hour-tell-scotland = Ffoniwch dîm gwaith cymdeithasol y cyngor lle mae’r plentyn yn byw. Gofynnwch yma am y rhif.
step-end-same-hour-tell-northern-ireland = Ffoniwch dîm Gateway yr Ymddiriedolaeth Iechyd a Gofal Cymdeithasol lle mae’r plentyn yn byw. Gofynnwch yma am y rhif.
step-end-same-hour-sarcs = 16 oed neu’n hŷn, yn yr Alban: gall { $scotland-sexual-assault-self-referral } drefnu gofal heb yr heddlu.
step-end-same-hour-person = Dywedwch wrth eich arweinydd diogelu nawr. Gallwch ffonio’r heddlu hefyd. Ffoniwch nhw os na allwch gael gafael ar neb arall.

step-end-missing-question = Dywedwch wrth yr heddlu ar unwaith
step-end-missing-do-call = Ffoniwch { $emergency-999 } os gall y plentyn fod mewn perygl. Fel arall, ffoniwch { $police-101 }. Does dim cyfnod y mae’n rhaid i chi ei aros.
step-end-missing-do-give = Rhowch rif ffôn y plentyn, enwau ffrindiau, lleoedd, a pham rydych yn poeni.
step-end-missing-do-worker = Dywedwch wrth y gofalwr, a’r gweithiwr cymdeithasol os oes un.
step-end-missing-child = Gall plentyn sydd ar goll ffonio { $name-safecall-missing-people } ar { $safecall-missing-people }. Mae am ddim.
step-end-missing-person = Bydd swyddog heddlu’n gofyn beth rydych yn ei wybod. Gall eich arweinydd diogelu eich helpu.

step-end-returned-question = Cynhesrwydd yn gyntaf
step-end-returned-do-warm = Dywedwch eich bod yn falch bod y plentyn yn ôl. Rhowch fwyd, cynhesrwydd a gorffwys.
step-end-returned-do-safe = Gofynnwch i’r plentyn a yw wedi’i anafu, a beth fyddai’n helpu.
step-end-returned-do-police = Dywedwch wrth yr heddlu fod y plentyn yn ôl. Mae’r heddlu’n gwirio ei fod yn ddiogel.
step-end-returned-do-worries = Dywedwch wrth y gwasanaethau cymdeithasol beth sy’n eich poeni.
step-end-returned-talk-england = Dylai’r plentyn gael cynnig sgwrs â rhywun o’r tu allan. Yn Lloegr mae hynny o fewn 3 diwrnod.
step-end-returned-talk-others = Gofynnwch pwy fydd yn siarad â’r plentyn am yr hyn a ddigwyddodd.
step-end-returned-person = Gall yr arweinydd diogelu, neu weithiwr cymdeithasol, gynllunio gyda chi beth sy’n dod nesaf.

step-end-grooming-question = Cadwch y negeseuon, a dywedwch wrth rywun
step-end-grooming-do-blame = Dywedwch wrth y plentyn nad ar y plentyn mae’r bai.
step-end-grooming-do-keep = Cadwch y negeseuon. Peidiwch â’u dileu. Peidiwch â chopïo unrhyw lun.
step-end-grooming-do-stop = Helpwch y plentyn i ddod â’r cyswllt i ben ac i flocio’r person.
step-end-grooming-do-report = Rhowch wybod i Ganolfan Ddiogelwch CEOP ({ $name-ceop-safety-centre }), neu i’r heddlu.
step-end-grooming-danger = Oes cyfarfod wedi’i drefnu? Ffoniwch { $emergency-999 }.
step-end-grooming-person = Dywedwch wrth eich arweinydd diogelu, neu wrth yr heddlu, heddiw. Gall y plentyn siarad â { $name-childline }.

step-end-picture-question = Peidiwch ag edrych arno, ei gopïo na’i anfon
step-end-picture-do-look = Peidiwch ag edrych ar y llun, ei gopïo, ei argraffu, ei gadw, ei anfon na’i ddileu. Peidiwch â gofyn i’r plentyn wneud hynny.
step-end-picture-do-blame = Dywedwch wrth y plentyn nad ar y plentyn mae’r bai. Nid yw’r plentyn mewn trwbl am ofyn am help.
step-end-picture-do-remove = O dan 18 oed? Gall y plentyn ddefnyddio { $name-report-remove }. Gall helpu i dynnu’r llun i lawr.
step-end-picture-do-adult = Oes oedolyn yn rhan o hyn? Dywedwch wrth yr heddlu nawr.
step-end-picture-person = Dywedwch wrth eich arweinydd diogelu ar unwaith. Gall rhiant neu ffrind ddweud wrth yr heddlu, neu ffonio Llinell Gymorth yr NSPCC ({ $name-nspcc-helpline }). O dan 18 oed? Gallwch siarad â { $name-childline }.

step-end-threats-question = Peidiwch â thalu. Dywedwch wrth yr heddlu
step-end-threats-do-blame = Dywedwch: “Nid dy fai di yw hyn. Dwyt ti ddim mewn trwbl.”
step-end-threats-do-pay = Does dim rhaid i’r plentyn dalu, nac anfon mwy.
step-end-threats-do-block = Helpwch y plentyn i ddod â’r cyswllt i ben ac i flocio’r person.
step-end-threats-do-keep = Cadwch y negeseuon. Peidiwch â chopïo’r llun.
step-end-threats-do-report = Dywedwch wrth yr heddlu, neu wrth Ganolfan Ddiogelwch CEOP ({ $name-ceop-safety-centre }).
step-end-threats-alive = Gofynnwch yn dyner a yw’r plentyn yn meddwl am hunanladdiad. Os yw bywyd mewn perygl, ffoniwch { $emergency-999 }.
step-end-threats-person = Arhoswch gyda’r plentyn nes y gall rhywun arall wneud hynny. Dywedwch wrth eich arweinydd diogelu nawr. Ai i chi mae hyn yn digwydd? Gallwch siarad â { $name-childline }.

step-end-trafficking-question = Diogelwch yn gyntaf, wedyn atgyfeiriad
step-end-trafficking-do-safe = Perygl nawr: ffoniwch { $emergency-999 }.
step-end-trafficking-do-tell = Dywedwch wrth y gwasanaethau cymdeithasol a’r heddlu heddiw.
step-end-trafficking-do-nrm = Gofynnwch iddyn nhw am atgyfeiriad i’r NRM, ffordd y DU o ganfod a helpu’r rhai sy’n cael eu masnachu. Does dim rhaid i blentyn gytuno.
step-end-trafficking-do-guardian = Gofynnwch iddyn nhw am warcheidwad i’r plentyn.
step-end-trafficking-tell-england = Ffoniwch wasanaethau plant y cyngor lle mae’r plentyn yn byw. Gofynnwch yma am y rhif.
step-end-trafficking-tell-wales = Ffoniwch wasanaethau cymdeithasol y cyngor lle mae’r plentyn yn byw. Gofynnwch yma am y rhif.
step-end-trafficking-tell-scotland = Ffoniwch dîm gwaith cymdeithasol y cyngor lle mae’r plentyn yn byw. Gofynnwch yma am y rhif.
step-end-trafficking-tell-northern-ireland = Ffoniwch dîm Gateway yr Ymddiriedolaeth Iechyd a Gofal Cymdeithasol lle mae’r plentyn yn byw. Gofynnwch yma am y rhif.
step-end-trafficking-first = Dim ond Ymatebwyr Cyntaf sy’n gallu atgyfeirio: yr heddlu, cynghorau a rhai eraill. Mae ysgolion a’r rhan fwyaf o elusennau’n gofyn i un o’r rhain.
step-end-trafficking-first-northern-ireland = Dim ond Ymatebwyr Cyntaf sy’n gallu atgyfeirio. Gofynnwch i’r Ymddiriedolaeth neu i’r heddlu.
step-end-trafficking-person = Bydd swyddog heddlu neu weithiwr cymdeithasol yn parhau â’r gwaith o’r fan honno. Gall eich arweinydd diogelu eich helpu.

step-end-adult-question = Dywedwch wrth y person sydd â gofal
step-end-adult-lead = Dywedwch wrth yr arweinydd diogelu neu’r pennaeth heddiw.
step-end-adult-england = Yn Lloegr mae gan y cyngor berson ar gyfer hyn, y LADO. Mae’r arweinydd yn dweud wrth y LADO o fewn 1 diwrnod gwaith.
step-end-adult-wales = Yng Nghymru mae gan y cyngor swyddog ar gyfer hyn hefyd. Gofynnwch am y swyddog.
step-end-adult-scotland = Yn yr Alban dywedwch wrth y cyflogwr, ac wrth yr heddlu neu’r gwaith cymdeithasol.
step-end-adult-northern-ireland = Yng Ngogledd Iwerddon dywedwch wrth yr Ymddiriedolaeth, ac wrth yr heddlu.
step-end-adult-quiet = Gadewch y cwestiynau iddyn nhw. Peidiwch â rhybuddio’r oedolyn.
step-end-adult-person = Ddim yn rhan o ysgol neu glwb? Bydd swyddog heddlu, neu rywun o Linell Gymorth yr NSPCC ({ $name-nspcc-helpline }), yn gwrando.

step-end-manager-question = Gallwch fynd at rywun uwch
step-end-manager-above = Dywedwch wrth y person nesaf i fyny: y pennaeth, y perchennog, llywodraethwr neu ymddiriedolwr.
step-end-manager-direct = Gallwch hefyd fynd yn syth at y gwasanaethau cymdeithasol neu’r heddlu.
step-end-manager-tell-england = Ffoniwch wasanaethau plant y cyngor lle mae’r plentyn yn byw. Gofynnwch yma am y rhif.
step-end-manager-tell-wales = Ffoniwch wasanaethau cymdeithasol y cyngor lle mae’r plentyn yn byw. Gofynnwch yma am y rhif.
step-end-manager-tell-scotland = Ffoniwch dîm gwaith cymdeithasol y cyngor lle mae’r plentyn yn byw. Gofynnwch yma am y rhif.
step-end-manager-tell-northern-ireland = Ffoniwch dîm Gateway yr Ymddiriedolaeth Iechyd a Gofal Cymdeithasol lle mae’r plentyn yn byw. Gofynnwch yma am y rhif.
step-end-manager-person = Gall rhywun o’r tu allan eich helpu i feddwl: Llinell Gymorth yr NSPCC ({ $name-nspcc-helpline }), neu swyddog heddlu.

step-end-own-question = Gallwch gael help gyda hyn
step-end-own-good = Mae’n cymryd cryfder i’w ddweud. Dydych chi ddim ar eich pen eich hun gyda hyn.
step-end-own-kind = Gallwch siarad am feddyliau sy’n codi ofn arnoch, ac am bethau a wnaethoch.
step-end-own-told = Mae { $name-childline } yn cadw’r rhan fwyaf o bethau’n breifat. Efallai y byddan nhw’n dweud wrth rywun os yw bywyd mewn perygl, neu os yw plentyn arall yn cael ei frifo. Efallai y byddan nhw’n dweud os yw rhywun sy’n gweithio gyda phlant yn gwneud niwed, neu os ydych chi’n gofyn iddyn nhw wneud hynny. Maen nhw’n ceisio siarad â chi’n gyntaf.
step-end-own-person = Gallwch siarad ag oedolyn rydych yn ymddiried ynddo, neu â { $name-childline }.

step-end-behaviour-question = Help i’r ddau blentyn
step-end-behaviour-name = Dywedwch beth a welwyd, nid beth yw’r plentyn.
step-end-behaviour-both = Cadwch y ddau blentyn yn ddiogel. Cadwch nhw ar wahân os yw’n helpu. Dywedwch wrth bob un beth sy’n digwydd nesaf.
step-end-behaviour-person = Dywedwch wrth eich arweinydd diogelu heddiw. Gall rhiant ffonio’r gwasanaethau cymdeithasol, neu { $name-stop-it-now }. O dan 18 oed? Gallwch siarad â { $name-childline }.

step-end-worker-question = Dywedwch wrth eich arweinydd diogelu ar unwaith
step-end-worker-do-lead = Dywedwch wrth yr arweinydd nawr, ac ysgrifennwch yr hyn rydych yn ei wybod.
step-end-worker-do-any = Methu cael gafael ar yr arweinydd, neu does dim yn cael ei wneud? Gall unrhyw weithiwr ffonio’r gwasanaethau cymdeithasol neu’r heddlu.
step-end-worker-do-write = Dilynwch yr alwad ag atgyfeiriad ysgrifenedig.
step-end-worker-do-agree = Dydych chi ddim yn cytuno â’r ateb? Dywedwch hynny yr un diwrnod, ac ewch at rywun uwch.
step-end-worker-tell-england = Ffoniwch wasanaethau plant y cyngor lle mae’r plentyn yn byw. Gofynnwch yma am y rhif.
step-end-worker-tell-wales = Ffoniwch wasanaethau cymdeithasol y cyngor lle mae’r plentyn yn byw. Gofynnwch yma am y rhif.
step-end-worker-tell-scotland = Ffoniwch dîm gwaith cymdeithasol y cyngor lle mae’r plentyn yn byw. Gofynnwch yma am y rhif.
step-end-worker-tell-northern-ireland = Ffoniwch dîm Gateway yr Ymddiriedolaeth Iechyd a Gofal Cymdeithasol lle mae’r plentyn yn byw. Gofynnwch yma am y rhif.
step-end-worker-closed = Swyddfeydd ar gau? Ffoniwch y cyngor am ei dîm dyletswydd argyfwng, neu ffoniwch { $police-101 }.
step-end-worker-closed-scotland = Swyddfeydd ar gau? Ffoniwch y cyngor am waith cymdeithasol y tu allan i oriau, neu ffoniwch { $police-101 }.
step-end-worker-closed-northern-ireland = Swyddfeydd ar gau? Ffoniwch { $resws-ni }, y gweithwyr cymdeithasol ar gyfer nosweithiau a phenwythnosau, neu { $police-101 }.
step-end-worker-wales-duty = Yng Nghymru mae gan yr heddlu, cynghorau a chyrff iechyd ddyletswydd yn ôl y gyfraith i roi gwybod am blentyn mewn perygl. Gofynnir i bawb arall wneud yr un peth. Mae gweithwyr yn rhoi eu henw.
step-end-worker-ni-duty = Yng Ngogledd Iwerddon mae gan bawb ohonom ddyletswydd yn ôl y gyfraith. Mae’n rhaid i ni ddweud wrth yr heddlu beth rydyn ni’n ei wybod am drosedd ddifrifol. Yr unig esgus yw rheswm da dros beidio. Nid yw hyn yn cynnwys troseddau gan bobl o dan 18 oed o dan erthygl 20 o’r Sexual Offences Order.
step-end-worker-intelligence = Mae ffeithiau bach, fel enwau, ceir a lleoedd, yn mynd at yr heddlu ar eu ffurflen nhw hefyd. Peidiwch â gofyn i’r plentyn ddod o hyd iddyn nhw.
step-end-worker-share = Nid yw’r gyfraith ar ddata yn eich atal. Does dim angen cydsyniad arnoch i rannu pan fydd plentyn mewn perygl.
step-end-worker-person = Bydd yr arweinydd, gweithiwr cymdeithasol neu swyddog heddlu’n trafod y peth gyda chi. Mae pryder sy’n troi allan i fod yn fach yn dal yn werth ei rannu.

step-end-tell-now-question = Dywedwch wrth rywun heddiw
step-end-tell-now-tell-england = Ffoniwch wasanaethau plant y cyngor lle mae’r plentyn yn byw. Gofynnwch yma am y rhif.
step-end-tell-now-tell-wales = Ffoniwch wasanaethau cymdeithasol y cyngor lle mae’r plentyn yn byw. Gofynnwch yma am y rhif.
step-end-tell-now-tell-scotland = Ffoniwch dîm gwaith cymdeithasol y cyngor lle mae’r plentyn yn byw. Gofynnwch yma am y rhif.
step-end-tell-now-tell-northern-ireland = Ffoniwch dîm Gateway yr Ymddiriedolaeth Iechyd a Gofal Cymdeithasol lle mae’r plentyn yn byw. Gofynnwch yma am y rhif.
step-end-tell-now-name = Gallwch ofyn am beidio â chael eich enwi.
step-end-tell-now-info = Mae { $name-crimestoppers } yn derbyn yr hyn rydych yn ei wybod am drosedd. Nid yw’n cael help i blentyn.
step-end-tell-now-person = Bydd gweithiwr cymdeithasol yn gwrando ac yn penderfynu beth i’w wneud. Does dim angen prawf arnoch, ac mae pryder sy’n troi allan i fod yn fach yn dal yn werth ei rannu. Ddim yn siŵr? Gofynnwch i Linell Gymorth yr NSPCC ({ $name-nspcc-helpline }).

step-end-closed-question = Mae rhywun yno o hyd
step-end-closed-england-wales = Ffoniwch y cyngor. Gofynnwch am y tîm dyletswydd argyfwng: gweithwyr cymdeithasol ar gyfer nosweithiau a phenwythnosau.
step-end-closed-scotland = Ffoniwch y cyngor. Gofynnwch am waith cymdeithasol y tu allan i oriau.
step-end-closed-northern-ireland = Ffoniwch { $resws-ni }. Mae gweithwyr cymdeithasol yno yn y nos, ar benwythnosau ac ar wyliau banc.
step-end-closed-no-answer = Methu cael gafael arnyn nhw? Ffoniwch yr heddlu ar { $police-101 }. Os yw plentyn mewn perygl nawr, ffoniwch { $emergency-999 }.
step-end-closed-person = Bydd gweithiwr cymdeithasol neu’r heddlu’n gwrando nawr. Dywedwch wrth arweinydd diogelu’r ysgol neu’r clwb hefyd, cyn gynted ag y gallwch.

step-end-young-question = Fe wnaethoch y peth iawn wrth edrych
step-end-young-carry = Does dim rhaid i chi gario hyn ar eich pen eich hun. Nid eich bai chi yw hyn.
step-end-young-person = Dywedwch wrth oedolyn rydych yn ymddiried ynddo: athro, gweithiwr ieuenctid, nyrs neu rywun yn eich teulu. Gallwch siarad â { $name-childline } hefyd.

step-end-again-question = Ffoniwch eto heddiw
step-end-again-do-ask = Gofynnwch beth a benderfynwyd, pwy benderfynodd, a pham.
step-end-again-do-new = Dywedwch beth sy’n newydd, a beth sy’n dal i’ch poeni.
step-end-again-do-higher = Gofynnwch am reolwr. Yn y gwaith, defnyddiwch eich ffordd chi o fynd â’r mater at rywun uwch yr un diwrnod.
step-end-again-do-write = Nodwch pwy y gwnaethoch ei ffonio, a phryd.
step-end-again-tell-england = Ffoniwch wasanaethau plant y cyngor lle mae’r plentyn yn byw. Gofynnwch yma am y rhif.
step-end-again-tell-wales = Ffoniwch wasanaethau cymdeithasol y cyngor lle mae’r plentyn yn byw. Gofynnwch yma am y rhif.
step-end-again-tell-scotland = Ffoniwch dîm gwaith cymdeithasol y cyngor lle mae’r plentyn yn byw. Gofynnwch yma am y rhif.
step-end-again-tell-northern-ireland = Ffoniwch dîm Gateway yr Ymddiriedolaeth Iechyd a Gofal Cymdeithasol lle mae’r plentyn yn byw. Gofynnwch yma am y rhif.
step-end-again-child = Dywedwch wrth y plentyn beth rydych yn ei wybod, a beth nad ydych yn ei wybod.
step-end-again-person = Gall rheolwr edrych arno eto. Bydd rhywun yn Llinell Gymorth yr NSPCC ({ $name-nspcc-helpline }) yn eich clywed hefyd.

step-end-look-after-question = Arhoswch gyda’r plentyn, a gorffwyswch hefyd
step-end-look-after-child-heading = I’r plentyn
step-end-look-after-child-tell = Dywedwch wrth y plentyn beth sy’n digwydd nesaf, mewn geiriau plaen.
step-end-look-after-child-there = Cadwch mewn cysylltiad. Mae’r un wyneb yn helpu.
step-end-look-after-child-told = Gall cael ei ganfod neu ei symud fod yn adeg pan fydd plentyn yn fwyaf ofnus.
step-end-look-after-record = Nodwch beth a wnaed, a chan bwy.
step-end-look-after-you = Mae hyn yn anodd ei glywed. Efallai y bydd angen i chi siarad hefyd, heb enwau.
step-end-look-after-person = Siaradwch â’ch rheolwr neu â ffrind rydych yn ymddiried ynddo. Mae { $name-samaritans } yn gwrando ar unrhyw un.

## For parents and carers

parents-lead = Rydych chi’n adnabod eich plentyn. Os yw rhywbeth yn teimlo o’i le, mae’n iawn gofyn am help. Pryder sydd ei angen arnoch, nid prawf.
parents-blame = Os yw rhywun yn camfanteisio ar eich plentyn, y person hwnnw sydd ar fai. Nid eich plentyn sydd ar fai. Nid chi sydd ar fai. Mae pobl sy’n camfanteisio ar blant yn twyllo rhieni ac yn codi ofn arnyn nhw hefyd.
parents-one = Efallai na fydd un newid yn golygu llawer. Neu efallai mai dyma sut y dewch i wybod. Os nad oes arwyddion, nid yw hynny’n golygu nad oes niwed.
parents-changes-heading = Efallai y byddwch yn gweld
parents-changes-late = eich plentyn yn dod adref yn hwyr, neu’n mynd ar goll
parents-changes-things = pethau newydd neu arian na all neb eu hesbonio
parents-changes-phone = ofn neu frys ynghylch y ffôn
parents-changes-friends = grŵp newydd, neu rywun y mae’n ymddangos bod eich plentyn yn ei ofni
parents-changes-mood = hwyliau, cwsg, ysgol neu iechyd sy’n newid
parents-home-do-heading = Beth sy’n helpu
parents-home-do-calm = Arhoswch yn dawel. Dywedwch: “Rwy’n falch dy fod ti wedi dweud wrtha i. Nid dy fai di yw hyn.”
parents-home-do-listen = Gwrandewch yn fwy nag yr ydych yn gofyn. Rhowch amser.
parents-home-do-open = Cadwch y drws ar agor. Efallai y bydd plentyn yn mynd yn ôl, neu’n dweud bod popeth yn iawn.
parents-home-do-keep = Cadwch negeseuon. Ysgrifennwch ddyddiadau ac enwau.
parents-home-dont-heading = Beth sydd ddim yn helpu
parents-home-dont-phone = mynd â’r ffôn oddi ar y plentyn mewn dicter
parents-home-dont-face = mynd i wynebu’r person
parents-home-dont-secret = addo ei gadw’n gyfrinach
parents-home-dont-picture = edrych ar lun neu ei anfon ymlaen
parents-missing = Ydy eich plentyn ar goll? Ffoniwch yr heddlu ar unwaith: { $emergency-999 } os gall eich plentyn fod mewn perygl, neu { $police-101 }. Does dim rhaid i chi aros.
parents-danger = Perygl nawr: { $emergency-999 }.
parents-tell-england = Dywedwch wrth yr arweinydd diogelu yn yr ysgol. Neu ffoniwch y cyngor a gofynnwch am y gwasanaethau plant.
parents-tell-wales = Dywedwch wrth yr arweinydd diogelu yn yr ysgol. Neu ffoniwch y cyngor a gofynnwch am y gwasanaethau cymdeithasol.
parents-tell-scotland = Dywedwch wrth yr arweinydd amddiffyn plant yn yr ysgol. Neu ffoniwch y cyngor a gofynnwch am y gwaith cymdeithasol.
parents-tell-northern-ireland = Dywedwch wrth yr athro yn yr ysgol sydd â’r rôl hon, yr athro dynodedig (designated teacher). Neu ffoniwch dîm Gateway eich Ymddiriedolaeth.
parents-next = Byddan nhw’n gofyn beth rydych yn ei wybod, a phwy sydd gartref. Gofynnwch beth fyddan nhw’n ei wneud, a phwy fydd yn eich ffonio. Os nad oes dim yn digwydd, ffoniwch eto.
parents-person = Does dim rhaid i chi wneud hyn ar eich pen eich hun. Mae pobl ar gael i rieni hefyd.

## The worker’s 60-second card: a child is with you

worker-danger = Perygl nawr, neu anaf gwael? Ffoniwch { $emergency-999 }.
worker-now-heading = Nawr
worker-now-quiet = Dewch o hyd i le tawel, diogel. Arhoswch gyda’r plentyn.
worker-now-listen = Gwrandewch. Dywedwch: “Diolch i ti am ddweud wrtha i. Nid dy fai di yw hyn.”
worker-now-honest = Dywedwch na allwch ei gadw’n gyfrinach, a phwy sydd angen gwybod.
worker-now-needs = Gofalwch am gynhesrwydd, bwyd ac iechyd.
worker-now-lead = Dywedwch wrth eich arweinydd diogelu nawr.
worker-now-write = Ysgrifennwch eiriau’r plentyn ei hun, gyda’r amser.
worker-not-heading = Peidiwch â gofyn na gwneud
worker-not-why = Dim “pam”, a dim cwestiynau arweiniol.
worker-not-detail = Peidiwch â phwyso am fanylion, na gwneud i’r plentyn ei ddweud eto.
worker-not-images = Peidiwch ag edrych ar luniau, eu copïo na’u hanfon.
worker-not-person = Peidiwch â siarad â’r person a wnaeth hyn. Gofynnwch cyn i chi siarad â’r teulu.
worker-ring = Dim arweinydd? Ffoniwch y gwasanaethau cymdeithasol eich hun, neu’r heddlu ar { $police-101 }. O dan 13 oed, neu ymosodiad rhywiol diweddar? Ffoniwch o fewn yr awr.
worker-ring-northern-ireland = Dim arweinydd? Ffoniwch y tîm Gateway eich hun, { $resws-ni } pan fydd ar gau, neu’r heddlu ar { $police-101 }. O dan 13 oed, neu ymosodiad rhywiol diweddar? Ffoniwch o fewn yr awr.
worker-person = Bydd gweithiwr cymdeithasol yn trafod y peth gyda chi. Pryder sydd ei angen arnoch, nid prawf.
