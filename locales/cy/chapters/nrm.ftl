### Draft: nobody has checked this translation yet.

## In short

nrm-in-short-heading = Yn gryno
nrm-lead = Ystyr NRM yw Mecanwaith Atgyfeirio Cenedlaethol (National Referral Mechanism). Dyma sut mae’r DU yn dod o hyd i ddioddefwyr masnachu pobl a chaethwasiaeth fodern, ac yn eu cefnogi.
nrm-always = Os gall plentyn fod wedi cael ei fasnachu, rhaid gwneud atgyfeiriad bob tro. Does dim rhaid i’r plentyn gytuno iddo.
nrm-any-child = Mae hyn ar gyfer pob plentyn, plant Prydeinig hefyd. Gall plentyn gael ei fasnachu o fewn un dref.
nrm-beside = Mae’r NRM yn dod yn ail. Cadw’r plentyn yn ddiogel sy’n dod gyntaf.

## Which children

nrm-which-children-heading = Pa blant
nrm-moved = Gall plentyn fod yn cael ei fasnachu os yw pobl yn ei symud, neu’n ei ddal, er mwyn i rywun allu camfanteisio arno. Gall taith fer mewn car fod yn ddigon.
nrm-moved-scotland = Gall plentyn fod yn cael ei fasnachu os yw pobl yn ei recriwtio, ei ddal, ei dderbyn neu ei reoli er mwyn i rywun allu camfanteisio arno. Yn yr Alban does dim angen taith.
nrm-does-not-matter-heading = Yr hyn nad yw’n gwneud gwahaniaeth
nrm-does-not-matter-agreed = Does dim gwahaniaeth a oedd y plentyn i’w weld yn fodlon.
nrm-does-not-matter-force = Does dim gwahaniaeth a ddefnyddiodd unrhyw un rym neu dwyll.
nrm-does-not-matter-born = Does dim gwahaniaeth ble cafodd y plentyn ei eni.
nrm-does-not-matter-parents = Does dim gwahaniaeth a yw’r rhieni yma, yn y DU.
nrm-does-not-matter-crime = Does dim gwahaniaeth a gafodd y plentyn ei orfodi i gyflawni trosedd.
nrm-age-doubt = Oes amheuaeth am yr oedran? Triniwch berson a all fod yn blentyn fel plentyn nes bod hynny wedi’i setlo. Peidiwch byth ag ysgrifennu “oedolyn” ar ffurflen oherwydd sut mae rhywun yn edrych.
nrm-victim-test-heading = Y prawf ar gyfer plentyn
nrm-victim-test-text = Mae ystyr “dioddefwr” at ddibenion yr NRM wedi’i osod mewn rheoliadau ar gyfer y DU gyfan. I blentyn, edrychwch am yr hyn a wnaed ac i ba ddiben. Does dim rhaid i chi ddangos grym, bygythiad na thwyll.
nrm-age-ew-heading = Pan nad yw oedran yn sicr
nrm-age-ew-text = Oes rheswm da dros gredu y gall y person fod o dan 18 oed? Yna triniwch y person fel plentyn nes bod ei oedran wedi’i asesu.
nrm-age-s-heading = Pan nad yw oedran yn sicr
nrm-age-s-text = Rhaid i fyrddau iechyd a chynghorau gymryd mai plentyn yw’r person.

## Who refers, and how

nrm-what-to-do-heading = Pwy sy’n atgyfeirio, a sut
nrm-order-heading = Beth i’w wneud, yn ei drefn
nrm-order-danger = Perygl nawr: ffoniwch { $emergency-999 }.
nrm-order-social-work = Gwnewch atgyfeiriad amddiffyn plant yr un diwrnod.
nrm-order-ask = Dywedwch y gall y plentyn fod wedi cael ei fasnachu. Gofynnwch am atgyfeiriad NRM.
nrm-order-form = Mae Ymatebydd Cyntaf yn llenwi’r ffurflen ar-lein.
nrm-order-after = Gofynnwch am warcheidwad i’r plentyn.
nrm-order-copy = Cadwch nodyn. Gofynnwch am gopi o’r atgyfeiriad.
nrm-only-some = Dim ond cyrff sydd wedi’u henwi sy’n cael atgyfeirio. Yr enw arnyn nhw yw Ymatebwyr Cyntaf. Nid yw ysgolion, canolfannau galw heibio na’r rhan fwyaf o elusennau ar y rhestr. Maen nhw’n gofyn i gorff sydd arni.
nrm-ask-gb = Gofynnwch i wasanaethau cymdeithasol eich cyngor, neu i’r heddlu. Mae’r ddau’n Ymatebwyr Cyntaf.
nrm-ask-s = Gofynnwch i dîm gwaith cymdeithasol eich cyngor, neu i Police Scotland. Mae’r ddau’n Ymatebwyr Cyntaf.
nrm-ask-ni = Gofynnwch i’r Ymddiriedolaeth Iechyd a Gofal Cymdeithasol (Health and Social Care Trust), neu i Police Service of Northern Ireland. Mae’r ddau’n Ymatebwyr Cyntaf. Nid cynghorau dosbarth yw’r lle i ofyn.
nrm-list = Gall ychydig o gyrff cyhoeddus ac elusennau eraill atgyfeirio hefyd. Mae’r rhestr yn newid ac nid yw’r un fath ym mhob gwlad. Edrychwch ar restr y llywodraeth ei hun.
nrm-consent-heading = Cydsyniad
nrm-consent-child = O dan 18 oed: does dim angen cydsyniad, gan y plentyn na chan rieni.
nrm-consent-explain = Dywedwch wrth y plentyn beth rydych yn ei wneud a pham, os yw’n ddiogel. Gofynnwch beth sy’n ei boeni.
nrm-consent-adult = O 18 oed ymlaen, mae’n rhaid i berson gytuno.
nrm-consent-turning = Mae’n rhaid i berson ifanc sy’n troi’n 18 oed wrth aros gytuno i barhau.
nrm-duty-ew-heading = Dyletswydd i hysbysu’r Swyddfa Gartref
nrm-duty-ew-text = Rhaid i’r heddlu, cynghorau a rhai cyrff cyhoeddus eraill ddweud wrth y Swyddfa Gartref am berson a all fod yn ddioddefwr. I blentyn, mae’r atgyfeiriad NRM yn gwneud hyn.
nrm-duty-s-heading = Dyletswydd i hysbysu: heb ddechrau, hyd y gwyddom
nrm-duty-s-text = Mae’r Ddeddf yn cynnwys dyletswydd i ddweud wrth Police Scotland am berson a all fod yn ddioddefwr. Mae angen rheoliadau ar y ddyletswydd. Ni ddaethom o hyd i rai. Dilynwch ganllawiau amddiffyn plant.
nrm-crime-report = Mae atgyfeiriad hefyd yn rhoi gwybod am drosedd. Mae’n rhaid i’r heddlu ei gofnodi a’i ystyried.

## Who decides, and when

nrm-decisions-heading = Pwy sy’n penderfynu, a phryd
nrm-two = Mae dau benderfyniad. Mae’r cyntaf yn gofyn a all y plentyn fod yn ddioddefwr. Mae’r ail yn gofyn a yw’r plentyn yn ddioddefwr.
nrm-times-heading = Faint o amser mae’n ei gymryd
nrm-times-first = Y penderfyniad cyntaf: o fewn 5 diwrnod gwaith, lle bo modd.
nrm-times-second = Yr ail benderfyniad: dim dyddiad penodol. Nid yw’n dod yn gynt na 30 diwrnod wedyn.
nrm-times-help = Nid yw help yn aros. Mae’n dod gan y gwasanaethau cymdeithasol.
nrm-who-ew = Y Swyddfa Gartref sy’n penderfynu yn y rhan fwyaf o achosion. Mewn rhai ardaloedd, panel lleol sy’n penderfynu ar gyfer plant: y cyngor, yr heddlu ac iechyd gyda’i gilydd. Gofynnwch i’ch cyngor pa un ydyw.
nrm-who-s = Y Swyddfa Gartref sy’n penderfynu yn y rhan fwyaf o achosion. Mewn rhai ardaloedd, gan gynnwys Glasgow a Chaeredin, panel lleol sy’n penderfynu ar gyfer plant. Gofynnwch i’ch cyngor pa un ydyw.
nrm-who-ni = Panel lleol sy’n penderfynu ar gyfer plant ledled Gogledd Iwerddon. Gofynnwch i’r Ymddiriedolaeth sut mae’n gweithio.
nrm-grounds-heading = Y ddau brawf
nrm-grounds-reasonable = Seiliau rhesymol (reasonable grounds): mae’r holl dystiolaeth yn rhoi rheswm da dros gredu bod y plentyn yn ddioddefwr. Does dim angen prawf pendant.
nrm-grounds-conclusive = Seiliau terfynol (conclusive grounds): mae’n fwy tebygol na pheidio bod y plentyn yn ddioddefwr. Nid yw hyn yn dod yn gynt na 30 diwrnod calendr wedyn.
nrm-grounds-pilot = Nid yw panel lleol yn penderfynu lle nad yw oedran yn sicr. Gall plentyn sy’n agos at 18 oed fod y tu allan i hyn hefyd.
nrm-good-form = Ysgrifennwch beth welsoch a beth glywsoch, a’r hyn mae’n pwyntio ato. Rhowch ddyddiadau, lleoedd a geiriau’r plentyn ei hun. Dywedwch beth nad ydych yn ei wybod.

## Guardians

nrm-guardians-heading = Gwarcheidwaid
nrm-guardian-ew = Gall gwarcheidwad annibynnol sefyll wrth ochr plentyn sydd wedi’i fasnachu a siarad drosto. Bwriad y gwasanaeth yw cynnwys pob cyngor yng Nghymru a Lloegr.
nrm-guardian-ew-parents = Nid yw plentyn sydd â rhiant yn y DU fel arfer yn cael ei warcheidwad ei hun. Mae’r gwasanaeth gwarcheidwaid wedyn yn cynghori gweithwyr y plentyn.
nrm-guardian-ew-line-heading = Gofyn am warcheidwad
nrm-guardian-ew-line-text = Mae’r gwasanaeth Independent Child Trafficking Guardianship (gwarcheidwaid annibynnol) yn cymryd galwadau gan weithwyr. Atgyfeiriwch unrhyw blentyn a all fod wedi cael ei fasnachu, beth bynnag yw ei genedligrwydd. Gwiriwch beth mae eich ardal yn ei gael.
nrm-guardian-s = Mae gan yr Alban wasanaeth gwarcheidwaid o dan y gyfraith, Guardianship Scotland. Mae ar gyfer plant sy’n ddioddefwyr masnachu pobl, neu a all ddod yn ddioddefwyr. Nid oes ganddyn nhw neb yn y DU sydd â hawliau a chyfrifoldebau rhiant. Mae plentyn sydd â rhieni yma yn cael help gan y gwaith cymdeithasol.
nrm-guardian-s-law-heading = Dyletswydd i atgyfeirio at warcheidwad
nrm-guardian-s-law-text = Rhaid i’r corff cyhoeddus sydd ag achos y plentyn atgyfeirio cyn gynted ag y gall yn rhesymol. Mae hyn ar gyfer plentyn nad oes gan neb yn y DU gyfrifoldeb rhiant drosto.
nrm-guardian-ni = Mae gan Ogledd Iwerddon Independent Guardian Service (gwasanaeth gwarcheidwaid annibynnol) o dan y gyfraith, ar gyfer plant sydd wedi’u masnachu a phlant sydd wedi’u gwahanu. Gofynnwch am warcheidwad cyn gynted ag y bydd atgyfeiriad wedi’i wneud neu ar fin cael ei wneud. Gall yr Ymddiriedolaeth ddweud a all y plentyn hwn gael un.
nrm-guardian-ni-law-heading = Gwarcheidwad annibynnol
nrm-guardian-ni-law-text = O dan y gyfraith, mae hyn ar gyfer plant sydd wedi’u masnachu a phlant sydd wedi’u gwahanu. Mae’n dechrau unwaith y bydd atgyfeiriad NRM wedi’i wneud neu ar fin cael ei wneud.

## What it does not do

nrm-limits-heading = Beth nad yw’n ei wneud
nrm-not-heading = Terfynau’r NRM
nrm-not-protect = Nid yw’n ddigon ynddo’i hun i amddiffyn plentyn, ac nid yw’n cymryd lle amddiffyn plant.
nrm-not-prove = Nid yw’n profi na ddigwyddodd dim, os mai na yw’r ateb.
nrm-not-immigration = Nid yw’n penderfynu am fewnfudo na lloches.
nrm-not-prosecute = Nid yw’n dechrau achos llys, nac yn addo na fydd un.
nrm-not-end = Nid yw’n dod â dyletswyddau’r cyngor neu’r Ymddiriedolaeth i’r plentyn i ben.
nrm-no = Ar ôl “na”, gall rhywun ofyn am edrych eto ar y penderfyniad. Mynnwch gyngor cyfreithiwr. Mae’r plentyn yn dal yn blentyn y mae angen help arno.
nrm-does-heading = Beth mae’n gallu ei wneud
nrm-does-record = Gall gofnodi’n swyddogol fod y plentyn wedi dioddef camfanteisio.
nrm-does-defence = Gall helpu cyfreithiwr os cafodd y plentyn ei orfodi i gyflawni trosedd.
nrm-does-guardian = Gall agor y ffordd at warcheidwad.
nrm-does-stay = I rai plant, gall fod yn bwysig o ran caniatâd i aros yn y DU.
nrm-public-order-heading = Anghymhwyso ar sail trefn gyhoeddus
nrm-public-order-text = Gellir gwrthod amddiffyniad o dan yr NRM, neu ei dynnu’n ôl, ar y sail hon. Peidiwch â gadael i hyn atal atgyfeiriad plentyn. Mynnwch gyngor cyfreithiol.
nrm-changes = Mae rheolau llymach ar gaethwasiaeth fodern wedi’u cyhoeddi. Ni ddaethpwyd o hyd i Ddeddf sy’n eu gwneud. Mae’r rhan fwyaf o’r Ddeddf Mudo Anghyfreithlon wedi’i diddymu, felly mae canllawiau hŷn wedi dyddio.

## For you

nrm-for-you-heading = I chi
nrm-worry-heading = Beth mae hyn yn ei olygu i chi
nrm-worry-text = Dywedwch wrth eich arweinydd diogelu heddiw. Pryder sydd ei angen arnoch, nid prawf. Does dim rhaid i chi wybod ai masnachu pobl yw hyn. Os yw plentyn mewn perygl nawr, ffoniwch { $emergency-999 }.
nrm-young = Ai amdanoch chi mae hyn? Dydych chi ddim mewn trwbl am ofyn. Nid eich bai chi yw hyn. Gallwch siarad ag oedolyn rydych yn ymddiried ynddo, neu â { $name-childline }.
