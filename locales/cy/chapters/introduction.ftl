### Draft: nobody has checked this translation yet.

## In short

introduction-in-short-heading = Yn gryno
introduction-lead = Gall unrhyw un sy’n gweithio gyda phlant gwrdd â phlentyn sy’n dioddef camfanteisio rhywiol. Mae’r canllaw hwn yn eich helpu i sylwi ac i weithredu.
introduction-question = Mae’n ateb un cwestiwn: beth alla i ei wneud os ydw i’n gwybod neu’n amau bod rhywun yn camfanteisio ar blentyn?
introduction-everywhere = Math o gam-drin plant yn rhywiol yw camfanteisio rhywiol. Mae’n digwydd ym mhob rhan o’r DU: mewn dinasoedd, trefi a phentrefi, ac ar-lein.
introduction-blame = Y person sy’n camfanteisio ar blentyn sy’n gyfrifol. Nid y plentyn.

## What to know first

introduction-first-things-heading = Beth i’w wybod gyntaf
introduction-key-heading = Pum peth
introduction-key-any-child = Gall unrhyw blentyn ddioddef camfanteisio: bachgen, merch, neu berson ifanc traws neu anneuaidd.
introduction-key-not-force = Nid yw bob amser yn edrych fel grym. Gall edrych fel sylw, cariad neu bwysau gan ffrindiau.
introduction-key-change = Mae newid mewn plentyn yn arwydd y gall rhywbeth fod o’i le. Nid ymddygiad gwael i’w gosbi yw hyn.
introduction-key-pattern = Chwiliwch am batrymau. Efallai na fydd un digwyddiad ar ei ben ei hun yn dweud llawer wrthych.
introduction-key-together = Ni all un gwasanaeth wneud hyn ar ei ben ei hun. Rhannwch yr hyn rydych yn ei weld.
introduction-age = Mae pawb o dan 18 oed yn blentyn yma, ym mhob un o’r pedair gwlad. Mae camfanteisio ar blentyn 16 neu 17 oed yn gam-drin hefyd.
introduction-rights = Mae gan bob plentyn hawl i gael ei gadw’n ddiogel rhag camfanteisio rhywiol, ac i gael help i ymadfer.
introduction-rights-scotland-heading = Hawliau yng nghyfraith yr Alban
introduction-rights-scotland-text = Yn yr Alban, rhaid i gyrff cyhoeddus weithredu’n unol â’r hawliau hyn pan fyddan nhw’n defnyddio pwerau datganoledig.
introduction-figures-heading = Ffigurau, i’w defnyddio’n ofalus
introduction-figures-adults = Mewn arolwg yn Lloegr a Chymru, dywedodd 9.1% o oedolion eu bod wedi cael eu cam-drin yn rhywiol cyn 18 oed: 13.9% o fenywod a 4.1% o ddynion. Peidiwch â chymharu hyn ag arolygon hŷn.
introduction-figures-estimate = Mae’r CSA Centre yn amcangyfrif bod tua 1 o bob 10 plentyn yn Lloegr a Chymru yn cael eu cam-drin yn rhywiol cyn 16 oed. Mae hyn yn cynnwys pob math o gam-drin rhywiol, nid camfanteisio yn unig.
introduction-figures-silence = O’r rhai a siaradodd â’r Truth Project, roedd 67% heb ddweud wrth neb ar y pryd. Nhw eu hunain a ddaeth ymlaen, felly nid yw hon yn gyfradd ar gyfer pawb.
introduction-figures-england = Yn Lloegr, cafodd tua 12 mil o blant eu hasesu mewn blwyddyn gyda CSE yn ffactor. Dyna’r nifer isaf sydd wedi’i gofnodi. Daethpwyd o hyd i lai. Nid yw’n brawf bod llai wedi cael eu niweidio.

## Who this guide is for

introduction-who-for-heading = Ar gyfer pwy mae’r canllaw hwn
introduction-workers = Mae ar gyfer pobl sy’n gweithio gyda phlant, am dâl neu beidio: mewn ysgolion, canolfannau ieuenctid, iechyd, gofal a phlismona. Mae hefyd ar gyfer y rhai sy’n newydd i hyn.
introduction-young-readers = Ydych chi o dan 18 oed? Gallwch chi ddarllen hwn hefyd. Mae’r tudalennau cyngor ar y sgrin hon wedi’u hysgrifennu i chi.
introduction-stop = Gallwch stopio darllen unrhyw bryd.

## What to do if you are worried

introduction-first-steps-heading = Beth i’w wneud os ydych yn poeni
introduction-order-danger = Oes plentyn mewn perygl nawr? Ffoniwch { $emergency-999 }.
introduction-order-listen = Os yw plentyn yn siarad â chi, arhoswch yn ddigynnwrf a gwrandewch. Gadewch i’r plentyn ddefnyddio ei eiriau ei hun.
introduction-order-thank = Gallwch ddweud: “Diolch am ddweud wrtha i. Rydw i’n cymryd hyn o ddifri. Nid dy fai di yw hyn.”
introduction-order-honest = Peidiwch ag addo ei gadw’n gyfrinach. Dywedwch beth fyddwch chi’n ei wneud nesaf a phwy sydd angen gwybod.
introduction-order-tell = Dywedwch wrth eich arweinydd diogelu heddiw. Os nad oes neb yno, neu os nad oes dim yn cael ei wneud, ffoniwch y gwasanaethau cymdeithasol neu’r heddlu eich hun.
introduction-order-write = Ysgrifennwch yr hyn a welsoch neu a glywsoch, yn yr union eiriau, cyn gynted ag y gallwch.
introduction-who-england = Yn Lloegr, ystyr gwasanaethau cymdeithasol yw gwasanaethau plant y cyngor.
introduction-who-wales = Yng Nghymru, ystyr gwasanaethau cymdeithasol yw gwasanaethau cymdeithasol y cyngor.
introduction-who-scotland = Yn yr Alban, ystyr gwasanaethau cymdeithasol yw adran gwaith cymdeithasol y cyngor.
introduction-who-northern-ireland = Yng Ngogledd Iwerddon, ystyr gwasanaethau cymdeithasol yw tîm Gateway yr Ymddiriedolaeth Iechyd a Gofal Cymdeithasol.
introduction-leave-heading = Gadewch y rhain i’r heddlu a’r gwasanaethau cymdeithasol
introduction-leave-look-into = Peidiwch ag ymchwilio i’r peth eich hun.
introduction-leave-speak = Peidiwch â siarad am y peth â’r person rydych yn ei amau.
introduction-leave-images = Peidiwch ag edrych ar luniau o blentyn, eu copïo na’u pasio ymlaen. Dywedwch wrth eich arweinydd diogelu ar unwaith.

## How far to rely on this guide

introduction-relying-heading = Faint i ddibynnu ar y canllaw hwn
introduction-sources = Mae wedi’i lunio o ffynonellau cyhoeddedig. Mae tudalen y ffynonellau yn eu rhestru gyda’u dyddiadau.
introduction-nations = Mae’r gyfraith a gwasanaethau’n wahanol yn Lloegr, Cymru, yr Alban a Gogledd Iwerddon. Gwiriwch fod y dudalen yn dangos eich gwlad chi.
introduction-not-advice = Nid cyngor cyfreithiol yw hwn. Yr heddlu ac erlynwyr sy’n penderfynu beth yw’r cyhuddiad.
introduction-booklet = Tyfodd y canllaw o lyfryn printiedig gan NWG Network ar gyfer gweithwyr rheng flaen. Ein geiriau ni sydd yma.
introduction-inquiry-ew-heading = Ymchwiliad cyhoeddus
introduction-inquiry-ew-text = Mae ymchwiliad annibynnol i gamfanteisio’n rhywiol ar blant gan grwpiau wedi’i sefydlu ar gyfer Lloegr a Chymru. Nid yw’n penderfynu pwy sy’n euog. Does dim rhaid i neb aros amdano cyn cael cefnogaeth.
introduction-inquiry-s-heading = Ymchwiliad cyhoeddus
introduction-inquiry-s-text = Mae’r Alban wedi cyhoeddi y bydd ganddi ymchwiliad cyhoeddus statudol ei hun ar y pwnc hwn. Does dim rhaid i neb aros amdano cyn cael cefnogaeth.

## For you

introduction-for-you-heading = Beth mae hyn yn ei olygu i chi
introduction-worry-heading = Pryder sydd ei angen arnoch, nid prawf
introduction-worry-text = Dywedwch wrth eich arweinydd diogelu heddiw. Mae’n well rhannu pryder sy’n troi allan i fod yn fach. Os yw plentyn mewn perygl nawr, ffoniwch { $emergency-999 }.
introduction-young = Ai amdanoch chi mae hyn? Nid eich bai chi yw hyn. Gallwch siarad ag oedolyn rydych yn ymddiried ynddo, neu â { $name-childline }.
