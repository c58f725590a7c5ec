### Draft: nobody has checked this translation yet.

## In short

contacts-in-short-heading = Yn gryno
contacts-lead = Os yw rhywun mewn perygl nawr, ffoniwch { $emergency-999 }. Os nad yw, person yn yr adeilad hwn yw’r cam cyntaf gorau yn aml.
contacts-lines = Mae llinell gymorth yno pan fyddwch eisiau siarad â rhywun arall, neu pan nad oes neb yma’n rhydd. Does dim rhaid i chi fod yn siŵr, ac nid oes angen prawf arnoch.
contacts-screen = Ni all y sgrin hon ffonio neb, ac nid yw’n derbyn adroddiadau. Ysgrifennwch rif i lawr, neu cofiwch ef.

## How to choose a line

contacts-choose-heading = Sut i ddewis llinell
contacts-steps-heading = Pum cwestiwn
contacts-steps-danger = Oes plentyn mewn perygl nawr? Yna ffoniwch { $emergency-999 }. Os yw’n drosedd ond nid yn fater brys, mae’r heddlu ar { $police-101 }.
contacts-steps-who = Ar gyfer pwy mae hi? Mae rhai llinellau ar gyfer pobl ifanc. Mae rhai ar gyfer oedolion sy’n poeni am blentyn.
contacts-steps-where = Ble rydych chi? Mewn un wlad yn unig y mae rhai llinellau’n gweithio. Mae’r sgrin hon yn dangos eich rhai chi.
contacts-steps-how = Sut rydych chi eisiau siarad? Efallai y gallwch ffonio, anfon neges destun neu sgwrsio ar-lein.
contacts-steps-when = Ydy hi ar agor? Os nad yw’r oriau’n sicr, mae’r sgrin hon yn dweud hynny.
contacts-before-heading = Da gwybod
contacts-before-private = Mae pob llinell yn dweud beth mae’n ei gadw’n breifat, a phryd y mae’n rhaid iddi weithredu i gadw rhywun yn ddiogel.
contacts-before-hang-up = Gallwch ddod â galwad i ben a ffonio eto’n nes ymlaen.
contacts-before-age = Edrychwch ar yr oedrannau. Efallai na fydd llinell sy’n iawn i oedolion yn derbyn pobl o dan 16 oed.
contacts-before-year = Mae pob llinell yn dangos blwyddyn yr hyn rydym yn ei wybod amdani. Os nad yw llinell yn ateb, rhowch gynnig ar y nesaf.
contacts-relay = Yn Iaith Arwyddion Prydain (BSL) mae gwasanaeth fideo ar gyfer argyfwng. Rydych yn ei gyrraedd ar eich ffôn eich hun.

## For children and young people

contacts-young-heading = I blant a phobl ifanc
contacts-young-lead = Nid eich bai chi yw’r hyn sy’n digwydd. Gallwch ofyn am help heb wybod beth i’w alw.

## For parents, friends and workers

contacts-adults-heading = I rieni, ffrindiau a gweithwyr
contacts-adults-lead = Gall unrhyw oedolyn ofyn am gyngor am blentyn. Does dim rhaid i chi fod yn siŵr.
contacts-ni-trust = Yng Ngogledd Iwerddon, mae gweithwyr cymdeithasol yn perthyn i’r Ymddiriedolaeth Iechyd a Gofal Cymdeithasol (Health and Social Care Trust). Ffoniwch yr Ymddiriedolaeth, nid y cyngor.

## After sexual violence

contacts-after-heading = Ar ôl trais rhywiol
contacts-after-ew-note = Ydych chi o dan 16 oed? Gallwch siarad â { $name-childline }. Mae’r llinell isod ar gyfer pobl 16 oed a throsodd.
contacts-after-scotland-note = Mae’r llinell gymorth isod ar gyfer pobl 13 oed a throsodd. Mae’r gwasanaeth iechyd sy’n dilyn ar gyfer pobl 16 oed a throsodd. Os ydych yn iau, gallwch siarad â { $name-childline }.
contacts-after-ni-note = The Rowan yw’r ganolfan atgyfeirio ymosodiadau rhywiol. Mae ar gyfer pobl o bob oed, ddydd a nos. Gallwch fynd yno heb atgyfeiriad. Gofynnwch i feddyg, i nyrs neu i’r Ymddiriedolaeth sut i’w chyrraedd.

## The people of this place

contacts-local-heading = Pobl y lle hwn
contacts-local-note = Gall y bobl sy’n rhedeg y sgrin hon ychwanegu’r cysylltiadau lleol. Os oes un ar goll yma, gofynnwch i aelod o staff.
contacts-local-england-heading = Pobl a lleoedd lleol a all helpu
contacts-local-england-lead = yr arweinydd diogelu
contacts-local-england-front = gwasanaethau plant y cyngor, a’i dîm dyletswydd argyfwng ar gyfer nosweithiau a phenwythnosau
contacts-local-england-service = y gwasanaeth lleol i blant sy’n dioddef camfanteisio
contacts-local-england-health = y nyrs ysgol, y clinig iechyd rhywiol a’r ganolfan atgyfeirio ymosodiadau rhywiol
contacts-local-england-place = y lle diogel agosaf
contacts-local-wales-heading = Pobl a lleoedd lleol a all helpu
contacts-local-wales-lead = y person diogelu dynodedig
contacts-local-wales-front = gwasanaethau cymdeithasol y cyngor, a’i dîm dyletswydd argyfwng ar gyfer nosweithiau a phenwythnosau
contacts-local-wales-service = y gwasanaeth lleol i blant sy’n dioddef camfanteisio
contacts-local-wales-health = y nyrs ysgol, y clinig iechyd rhywiol a’r ganolfan atgyfeirio ymosodiadau rhywiol
contacts-local-wales-place = y lle diogel agosaf
contacts-local-scotland-heading = Pobl a lleoedd lleol a all helpu
contacts-local-scotland-lead = y child protection coordinator (cydlynydd amddiffyn plant)
contacts-local-scotland-front = gwaith cymdeithasol y cyngor, a gwaith cymdeithasol y tu allan i oriau
contacts-local-scotland-service = y gwasanaeth lleol i blant sy’n dioddef camfanteisio
contacts-local-scotland-health = y nyrs ysgol, y clinig iechyd rhywiol a’r gwasanaeth ymosodiadau rhywiol
contacts-local-scotland-place = y lle diogel agosaf
contacts-local-northern-ireland-heading = Pobl a lleoedd lleol a all helpu
contacts-local-northern-ireland-lead = y designated teacher (athro dynodedig) neu’r arweinydd diogelu
contacts-local-northern-ireland-front = tîm Gateway yr Ymddiriedolaeth, a’r gwasanaeth gwaith cymdeithasol argyfwng
contacts-local-northern-ireland-service = y gwasanaeth lleol i blant sy’n dioddef camfanteisio
contacts-local-northern-ireland-health = y nyrs ysgol, y clinig iechyd rhywiol a The Rowan
contacts-local-northern-ireland-place = y lle diogel agosaf

contacts-local-keep-heading = Cadw’r rhestr yn gyfredol
contacts-local-keep-text = Dylai un person a enwir fod yn gyfrifol am y rhestr hon. Rhowch enw, ystafell ac amserau’r arweinydd. Gwiriwch bob cofnod, a rhowch ddyddiad iddo ddod i ben. Mae cofnod sydd wedi dod i ben yn cael ei guddio, ac mae’r llwybr cenedlaethol yn cymryd ei le.
contacts-local-gateways-heading = Y pum tîm Gateway
contacts-local-gateways-text = Dylai person wirio’r rhifau hyn cyn i chi ddibynnu arnyn nhw.

## The booklet behind this guide

contacts-booklet-heading = Y llyfryn y tu ôl i’r canllaw hwn
contacts-publisher = Tyfodd y canllaw hwn o lyfryn printiedig hŷn, y Pocket Guide to tackling child sexual exploitation. NWG Network a’i cyhoeddodd. Mae’r rhagair gan Sheila Taylor MBE, y Prif Weithredwr ar y pryd.
contacts-not-a-line-heading = Nid llinell gymorth
contacts-not-a-line-text = Mae NWG Network ar gyfer pobl sy’n gweithio gyda phlant. Nid yw ar gyfer argyfwng, ac nid yw’n lle i roi gwybod am gam-drin. Nid NWG Network a wnaeth y canllaw hwn.

contacts-as-printed-heading = Fel y’i hargraffwyd, heb ei wirio ers hynny
contacts-as-printed-text = Roedd y llyfryn yn rhoi’r ffôn a’r cyfeiriad isod. Roedd yn cynnig copïau printiedig am £3 yr un drwy ffurflen ar y wefan. Nid oes neb wedi gwirio dim o hyn ers hynny.

## For you

contacts-for-you-heading = Beth mae hyn yn ei olygu i chi
contacts-worry-heading = Pryder sydd ei angen arnoch, nid prawf
contacts-worry-text = Dywedwch wrth eich arweinydd diogelu heddiw. Os yw plentyn mewn perygl nawr, ffoniwch { $emergency-999 }.
contacts-young-end = Ai amdanoch chi mae hyn? Nid eich bai chi yw hyn. Gallwch siarad ag oedolyn rydych yn ymddiried ynddo, neu â { $name-childline }.
