### Draft: nobody has checked this translation yet.

helpline-emergency-999-name = Gwasanaethau brys
helpline-emergency-999-purpose = Yr heddlu, ambiwlans neu dân, pan fydd perygl nawr
helpline-emergency-999-private = Ddim yn breifat. Rhaid i’r heddlu weithredu i gadw pobl yn ddiogel.
helpline-emergency-999-hours = Ddydd a nos, bob dydd.
helpline-emergency-999-spoken = naw naw naw

helpline-childline-name = Childline
helpline-childline-purpose = O dan 19 oed? Siaradwch am unrhyw beth, mawr neu fach
helpline-childline-private = Preifat gan mwyaf. Efallai y byddan nhw’n dweud wrth rywun os yw bywyd mewn perygl, neu os yw plentyn arall yn cael ei frifo. Efallai y byddan nhw hefyd yn dweud os yw’r person sy’n achosi niwed yn gweithio gyda phlant, neu os byddwch chi’n gofyn iddyn nhw wneud hynny. Maen nhw’n ceisio siarad â chi yn gyntaf.
helpline-childline-hours = Ddydd neu nos. Rydym yn gwirio’r union oriau.
helpline-childline-spoken = dim wyth dim dim, un un, un un

helpline-safecall-missing-people-name = SafeCall
helpline-safecall-missing-people-purpose = Hyd at 25 oed. Wedi rhedeg i ffwrdd, anniogel, neu eraill yn eich defnyddio
helpline-safecall-missing-people-private = Cyfrinachol. Eu nod yw gofyn i chi cyn trosglwyddo dim, oni bai bod bywyd mewn perygl.
helpline-safecall-missing-people-hours = Bob dydd. Rydym yn gwirio’r amserau.
helpline-safecall-missing-people-spoken = un un chwech, dim dim dim

helpline-nspcc-helpline-name = Llinell Gymorth yr NSPCC
helpline-nspcc-helpline-purpose = I unrhyw oedolyn sy’n poeni am blentyn, hyd yn oed os nad yw’n siŵr
helpline-nspcc-helpline-private = Gallwch ofyn am beidio â chael eich enwi. Rhaid iddyn nhw drosglwyddo’r hyn rydych yn ei ddweud os gall plentyn fod mewn perygl.
helpline-nspcc-helpline-hours = Mae oriau’r ffôn yn amrywio. E-bost a ffurflen ar-lein unrhyw bryd.
helpline-nspcc-helpline-spoken = dim wyth dim wyth, wyth cant, pum mil

helpline-shout-name = Shout
helpline-shout-purpose = Neges destun at wirfoddolwr hyfforddedig pan mae’n anodd ymdopi
helpline-shout-private = Cyfrinachol. Maen nhw’n galw’r gwasanaethau brys os yw bywyd mewn perygl. Mae negeseuon testun am ddim a ddim ar y bil ar brif rwydweithiau’r DU.
helpline-shout-hours = Ddydd a nos, bob dydd.
helpline-shout-spoken = wyth pump dau, pump wyth

helpline-meic-name = Meic
helpline-meic-purpose = Cymru, hyd at 25 oed. Cyngor, a rhywun i siarad ar eich rhan
helpline-meic-private = Cyfrinachol. Does dim rhaid i chi ddweud pwy ydych chi.
helpline-meic-hours = O 8 y bore tan hanner nos, bob dydd. Rydym yn gwirio’r oriau hyn.
helpline-meic-spoken = dim wyth dim, wyth wyth dim, dau tri pedwar pump chwech

helpline-police-101-name = Yr heddlu, pan nad yw’n argyfwng
helpline-police-101-purpose = Rhoi gwybod am bryder neu holi, pan nad oes perygl nawr
helpline-police-101-private = Ddim yn breifat. Mae’r heddlu’n cofnodi’r hyn rydych yn ei ddweud wrthyn nhw. Gallwch ofyn beth fydd yn digwydd nesaf.
helpline-police-101-hours = Ddydd a nos, bob dydd.
helpline-police-101-spoken = un dim un

helpline-emergency-999-bsl-name = Gwasanaeth fideo brys BSL
helpline-emergency-999-bsl-purpose = Yn BSL, drwy ap neu dudalen we, ar eich ffôn eich hun
helpline-emergency-999-bsl-private = Ddim yn breifat. Mae’n mynd at y gwasanaethau brys.
helpline-emergency-999-bsl-hours = Ddydd a nos, bob dydd.

helpline-emergency-sms-name = Neges destun i’r gwasanaethau brys
helpline-emergency-sms-purpose = Os na allwch siarad neu glywed. Cofrestrwch yn gyntaf
helpline-emergency-sms-private = Ddim yn breifat. Mae’n mynd at y gwasanaethau brys.
helpline-emergency-sms-how =
    1. Cyn bod ei angen, cofrestrwch y ffôn. Anfonwch y gair “register” mewn neges destun i { $emergency-sms }, yna “YES” i’r ateb.
    2. Mewn argyfwng, anfonwch neges destun i { $emergency-sms } ac arhoswch am ateb.
    3. Os na ddaw un mewn tua 3 munud, anfonwch neges eto.
helpline-emergency-sms-hours = Ddydd a nos, bob dydd.

helpline-report-remove-name = Report Remove
helpline-report-remove-purpose = O dan 18 oed? Gofynnwch am dynnu eich llun noeth i lawr
helpline-report-remove-private = Cyfrinachol. Does dim rhaid cynnwys unrhyw oedolyn. Mae { $name-childline } yn dweud y canlyniad wrthych. Chwiliwch am { $name-report-remove } ar ei gwefan.
helpline-report-remove-hours = Ar-lein unrhyw bryd.

helpline-ceop-safety-centre-name = Canolfan Ddiogelwch CEOP
helpline-ceop-safety-centre-purpose = Dweud wrth yr heddlu am feithrin perthynas amhriodol neu gam-drin rhywiol ar-lein
helpline-ceop-safety-centre-private = Ddim yn ddienw. Mae CEOP yn rhan o’r heddlu, ac mae’n rhaid iddo weithredu i gadw plant yn ddiogel.
helpline-ceop-safety-centre-hours = Ar-lein unrhyw bryd. Mewn perygl nawr: { $emergency-999 }.

helpline-missing-people-name = Missing People
helpline-missing-people-purpose = Pan fydd rhywun ar goll, ac i’r rhai sydd ar goll
helpline-missing-people-private = Cyfrinachol. Dim ond os ydych chi’n cytuno y maen nhw’n dweud wrth yr heddlu, oni bai bod bywyd mewn perygl.
helpline-missing-people-hours = Bob dydd, 9am tan 11pm. Rydym yn gwirio’r oriau hyn.
helpline-missing-people-spoken = un un chwech, dim dim dim

helpline-ivison-trust-name = Ivison Trust
helpline-ivison-trust-purpose = Rhieni y mae eu plentyn yn dioddef camfanteisio y tu allan i’r teulu
helpline-ivison-trust-private = Annibynnol ar yr heddlu a’r gwasanaethau cymdeithasol. Mae terfynau lle mae’n rhaid cadw plentyn yn ddiogel.
helpline-ivison-trust-hours = Nid yw’r oriau’n hysbys eto. Efallai y bydd eu gwefan yn dweud.

helpline-children-1st-parentline-name = Llinell gefnogaeth Children First
helpline-children-1st-parentline-purpose = Teuluoedd yn yr Alban ag unrhyw bryder am blentyn
helpline-children-1st-parentline-private = Cyfrinachol, oni bai bod plentyn mewn perygl.
helpline-children-1st-parentline-hours = Dyddiau’r wythnos 9am tan 9pm, penwythnosau 9am tan 12 hanner dydd.

helpline-nspcc-report-abuse-in-education-name = Rhoi Gwybod am Gam-drin ym Myd Addysg
helpline-nspcc-report-abuse-in-education-purpose = Cam-drin mewn ysgol, coleg neu feithrinfa, nawr neu amser maith yn ôl
helpline-nspcc-report-abuse-in-education-private = Gallwch aros yn ddienw. Maen nhw’n ei drosglwyddo os yw plentyn mewn perygl.
helpline-nspcc-report-abuse-in-education-hours = Mae oriau’r ffôn yn amrywio. Rydym yn gwirio ei bod yn dal ar agor.

helpline-help-at-hand-name = Help at Hand
helpline-help-at-hand-purpose = Mewn gofal, gyda gweithiwr cymdeithasol, neu’n byw oddi cartref
helpline-help-at-hand-private = Am ddim ac yn gyfrinachol. Mae terfynau lle mae’n rhaid cadw plentyn yn ddiogel.
helpline-help-at-hand-hours = Dydd Llun i ddydd Gwener, 9am tan 5pm. Rydym yn gwirio hyn.

helpline-stop-it-now-name = Stop It Now
helpline-stop-it-now-purpose = I oedolion sy’n poeni am blentyn a cham-drin rhywiol
helpline-stop-it-now-private = Does dim rhaid i chi roi eich enw. Os yw’r hyn rydych yn ei ddweud yn dangos bod plentyn mewn perygl, neu drosedd, rhaid iddyn nhw ei drosglwyddo.
helpline-stop-it-now-hours = Dyddiau’r wythnos, tan 9pm o ddydd Llun i ddydd Iau. Rydym yn gwirio hyn.

helpline-modern-slavery-helpline-name = Llinell Gymorth Caethwasiaeth Fodern a Chamfanteisio
helpline-modern-slavery-helpline-purpose = Holi neu roi gwybod am fasnachu pobl a chamfanteisio
helpline-modern-slavery-helpline-private = Gallwch aros yn ddienw. Rhaid iddyn nhw weithredu os yw plentyn neu fywyd mewn perygl.
helpline-modern-slavery-helpline-hours = Bob diwrnod o’r flwyddyn. Rydym yn gwirio’r amserau.

helpline-samaritans-name = Samaritans
helpline-samaritans-purpose = Rhywun i wrando, beth bynnag rydych yn mynd drwyddo
helpline-samaritans-private = Cyfrinachol, gyda therfynau i bobl o dan 18 oed a lle gall rhywun gael ei niweidio. Maen nhw’n eu hegluro.
helpline-samaritans-hours = Ddydd a nos, bob dydd.
helpline-samaritans-spoken = un un chwech, un dau tri

helpline-papyrus-hopeline247-name = { $name-papyrus-hopeline247 }
helpline-papyrus-hopeline247-purpose = O dan 35 oed â meddyliau am hunanladdiad, neu’n poeni am rywun
helpline-papyrus-hopeline247-private = Cyfrinachol, oni bai bod bywyd mewn perygl.
helpline-papyrus-hopeline247-hours = Ddydd a nos, yn ôl yr hyn a welsom ddiwethaf. Rydym yn gwirio’r nosweithiau.

helpline-nhs-111-mental-health-name = Llinell iechyd meddwl y GIG
helpline-nhs-111-mental-health-purpose = Help brys gydag iechyd meddwl. Dewiswch opsiwn 2
helpline-nhs-111-mental-health-private = Mae’r GIG yn ei gadw’n breifat. Efallai y byddan nhw’n rhannu er mwyn cadw rhywun yn ddiogel.
helpline-nhs-111-mental-health-how = Ffoniwch { $nhs-111-mental-health }. Yna dewiswch opsiwn 2, ar gyfer iechyd meddwl.
helpline-nhs-111-mental-health-hours = Ddydd a nos, yn ôl yr hyn a welsom ddiwethaf. Rydym yn gwirio hyn.
helpline-nhs-111-mental-health-spoken = un un un

helpline-crimestoppers-name = Crimestoppers
helpline-crimestoppers-purpose = Dweud beth rydych yn ei wybod am drosedd, heb eich enw
helpline-crimestoppers-private = Dienw. Maen nhw’n dweud nad ydyn nhw’n gweld eich rhif nac yn olrhain yr alwad. Nid yw ar gyfer argyfwng, nac ar gyfer cael cefnogaeth.
helpline-crimestoppers-hours = Ddydd a nos, yn ôl yr hyn a welsom ddiwethaf. Rydym yn gwirio hyn.

helpline-fearless-name = Fearless
helpline-fearless-purpose = Tua 11 i 16 oed. Dweud beth rydych yn ei wybod am drosedd, yn ddienw
helpline-fearless-private = Dienw, drwy ffurflen ar-lein. Nid gwasanaeth help yw hwn. I siarad â rhywun, mae { $name-childline } ar gael.
helpline-fearless-hours = Ar-lein unrhyw bryd.

helpline-rape-crisis-ew-name = Llinell gefnogaeth treisio a cham-drin rhywiol
helpline-rape-crisis-ew-purpose = 16 oed a throsodd. Wedi’ch brifo gan drais rhywiol ar unrhyw adeg mewn bywyd
helpline-rape-crisis-ew-private = Yn gyfrinachol, ac eithrio mewn achosion prin o berygl difrifol. O dan 16 oed? Mae { $name-childline } yno i chi.
helpline-rape-crisis-ew-hours = Ddydd a nos, bob dydd.

helpline-rape-crisis-scotland-name = Rape Crisis Scotland
helpline-rape-crisis-scotland-purpose = 13 oed a throsodd. Unrhyw un y mae trais rhywiol wedi effeithio arno
helpline-rape-crisis-scotland-private = Am ddim ac yn gyfrinachol. Ni allan nhw weld eich rhif.
helpline-rape-crisis-scotland-hours = Gyda’r nos tan hanner nos, bob dydd. Rydym yn gwirio hyn.

helpline-scotland-sexual-assault-self-referral-name = Hunanatgyfeirio ar ôl ymosodiad rhywiol, yr Alban
helpline-scotland-sexual-assault-self-referral-purpose = 16 oed a throsodd. Gofal ar ôl ymosodiad rhywiol diweddar
helpline-scotland-sexual-assault-self-referral-private = Gwasanaeth iechyd cyfrinachol. Does dim rhaid i chi ddweud wrth yr heddlu yn gyntaf. Nid llinell ar gyfer cefnogaeth na chwnsela yw hon. O dan 16 oed: gall NHS inform, yr heddlu neu’r gwaith cymdeithasol helpu.
helpline-scotland-sexual-assault-self-referral-hours = Ddydd a nos, bob dydd.

helpline-dsa-helpline-ni-name = Llinell Gymorth Cam-drin Domestig a Rhywiol
helpline-dsa-helpline-ni-purpose = Unrhyw un, o unrhyw oed, a frifwyd gan gam-drin domestig neu rywiol
helpline-dsa-helpline-ni-private = Am ddim ac yn gyfrinachol. Ar agor i bobl o bob oed a rhywedd.
helpline-dsa-helpline-ni-hours = Ddydd a nos, bob dydd.

helpline-live-fear-free-name = Byw Heb Ofn
helpline-live-fear-free-purpose = Trais rhywiol, cam-drin domestig, trais yn erbyn menywod
helpline-live-fear-free-private = Cyfrinachol.
helpline-live-fear-free-hours = Ddydd a nos, bob dydd.

helpline-sdafmh-scotland-name = Llinell Gymorth Cam-drin Domestig a Phriodas dan Orfod, yr Alban
helpline-sdafmh-scotland-purpose = Cam-drin domestig neu briodas dan orfod yn yr Alban
helpline-sdafmh-scotland-private = Preifat. Dim ond os yw bywyd mewn perygl, neu os yw plentyn neu oedolyn agored i niwed mewn perygl difrifol, y maen nhw’n ei rannu.
helpline-sdafmh-scotland-hours = Ddydd a nos, bob dydd.

helpline-survivors-trust-name = The Survivors Trust
helpline-survivors-trust-purpose = Unrhyw un y mae treisio neu gam-drin rhywiol wedi effeithio arno, a theuluoedd
helpline-survivors-trust-private = Cyfrinachol.
helpline-survivors-trust-hours = Nid yw’r oriau’n hysbys eto.

helpline-victim-support-ew-name = Victim Support
helpline-victim-support-ew-purpose = Unrhyw un y mae trosedd wedi effeithio arno, a’r heddlu’n gwybod neu beidio
helpline-victim-support-ew-private = Cyfrinachol, ac yn annibynnol ar yr heddlu.
helpline-victim-support-ew-hours = Ddydd a nos, bob dydd.

helpline-victim-support-scotland-name = Victim Support Scotland
helpline-victim-support-scotland-purpose = Unrhyw un y mae trosedd wedi effeithio arno yn yr Alban
helpline-victim-support-scotland-private = Cyfrinachol.
helpline-victim-support-scotland-hours = Nid yw’r oriau’n hysbys eto.

helpline-lifeline-ni-name = Lifeline
helpline-lifeline-ni-purpose = Unrhyw un mewn trallod neu anobaith yng Ngogledd Iwerddon
helpline-lifeline-ni-private = Cyfrinachol, oni bai bod bywyd mewn perygl.
helpline-lifeline-ni-hours = Ddydd a nos, bob dydd.

helpline-national-domestic-abuse-helpline-name = Llinell Gymorth Genedlaethol Cam-drin Domestig
helpline-national-domestic-abuse-helpline-purpose = Menywod a phlant a frifwyd gan gam-drin domestig yn Lloegr
helpline-national-domestic-abuse-helpline-private = Am ddim ac yn gyfrinachol.
helpline-national-domestic-abuse-helpline-hours = Ddydd a nos, bob dydd.

helpline-mens-advice-line-name = Llinell Gyngor i Ddynion
helpline-mens-advice-line-purpose = Dynion a frifwyd gan gam-drin domestig, a’r rhai sy’n eu cefnogi
helpline-mens-advice-line-private = Cyfrinachol.
helpline-mens-advice-line-hours = Nid yw’r oriau’n hysbys eto.

helpline-karma-nirvana-name = Karma Nirvana
helpline-karma-nirvana-purpose = Cam-drin ar sail “anrhydedd”, fel y’i gelwir, a phriodas dan orfod
helpline-karma-nirvana-private = Cyfrinachol.
helpline-karma-nirvana-hours = Dyddiau’r wythnos, yn ystod y dydd. Rydym yn gwirio hyn.

helpline-forced-marriage-unit-name = Yr Uned Priodasau dan Orfod
helpline-forced-marriage-unit-purpose = Gallech chi neu rywun arall gael eich gorfodi i briodi
helpline-forced-marriage-unit-private = Cyfrinachol. Efallai y byddan nhw’n gweithredu i amddiffyn plentyn. Pan fyddan nhw ar gau a bod perygl, ffoniwch { $emergency-999 }.
helpline-forced-marriage-unit-hours = Dydd Llun i ddydd Gwener, 9am tan 5pm. Rydym yn gwirio hyn.

helpline-galop-name = Galop
helpline-galop-purpose = Pobl LHDT+ sydd wedi wynebu cam-drin neu drais
helpline-galop-private = Cyfrinachol. Yn cael ei redeg gan bobl LHDT+.
helpline-galop-hours = Dyddiau’r wythnos o 10am, tan 4.30pm ar ddydd Gwener. Rydym yn gwirio hyn.

helpline-switchboard-lgbt-name = Switchboard
helpline-switchboard-lgbt-purpose = Gwasanaeth gwrando gan wirfoddolwyr LHDTCRhA+
helpline-switchboard-lgbt-private = Cyfrinachol.
helpline-switchboard-lgbt-hours = 10am tan 10pm, bob dydd. Rydym yn gwirio hyn.

helpline-napac-name = Llinell gefnogaeth NAPAC
helpline-napac-purpose = 18 oed a throsodd. Oedolion a gafodd eu cam-drin yn blant
helpline-napac-private = Cyfrinachol.
helpline-napac-hours = Dyddiau’r wythnos. Rydym yn gwirio’r amserau.

helpline-salvation-army-referral-name = Llinell Byddin yr Iachawdwriaeth ar gaethwasiaeth fodern
helpline-salvation-army-referral-purpose = 18 oed a throsodd. Cefnogaeth i ddioddefwyr caethwasiaeth fodern
helpline-salvation-army-referral-private = Cyfrinachol. Rhaid i oedolion gytuno cyn cael eu hatgyfeirio. Mae plant yn mynd at y gwasanaethau plant yn lle hynny.
helpline-salvation-army-referral-hours = Ddydd a nos, bob dydd.

helpline-resws-ni-name = Gwasanaeth Gwaith Cymdeithasol Argyfwng Rhanbarthol
helpline-resws-ni-purpose = Help gwaith cymdeithasol brys pan fydd swyddfeydd ar gau
helpline-resws-ni-private = Gall gweithwyr cymdeithasol rannu’r hyn rydych yn ei ddweud er mwyn amddiffyn plentyn.
helpline-resws-ni-hours = Dyddiau’r wythnos 5pm tan 9am. Drwy’r dydd ar benwythnosau a gwyliau banc.

helpline-emergency-silent-solution-name = Galwad frys ddistaw
helpline-emergency-silent-solution-purpose = Ar ffôn symudol, pan nad yw’n ddiogel siarad: pwyswch 55
helpline-emergency-silent-solution-private = Mae’n mynd at yr heddlu.
helpline-emergency-silent-solution-how =
    1. Ffoniwch { $emergency-999 } ar ffôn symudol ac arhoswch ar y llinell.
    2. Pesychwch neu tapiwch y ffôn os gallwch.
    3. Pan ofynnir i chi, pwyswch 55. Nid yw ei bwyso ynddo’i hun yn dweud ble rydych chi.
helpline-emergency-silent-solution-hours = Ddydd a nos, bob dydd.

helpline-gateway-northern-name = Tîm Gateway y Northern Trust
helpline-gateway-northern-purpose = Gweithwyr cymdeithasol, Northern Trust: pryder am blentyn
helpline-gateway-northern-private = Gall gweithwyr cymdeithasol rannu’r hyn rydych yn ei ddweud er mwyn amddiffyn plentyn.
helpline-gateway-northern-hours = Dydd Llun i ddydd Gwener, 9am tan 5pm. Rydym yn gwirio hyn.

helpline-gateway-belfast-name = Tîm Gateway y Belfast Trust
helpline-gateway-belfast-purpose = Gweithwyr cymdeithasol, Belfast Trust: pryder am blentyn
helpline-gateway-belfast-private = Gall gweithwyr cymdeithasol rannu’r hyn rydych yn ei ddweud er mwyn amddiffyn plentyn.
helpline-gateway-belfast-hours = Nid yw’r oriau’n hysbys eto. Swyddfeydd ar gau: { $resws-ni }.

helpline-gateway-south-eastern-name = Tîm Gateway y South Eastern Trust
helpline-gateway-south-eastern-purpose = Gweithwyr cymdeithasol, South Eastern Trust: pryder am blentyn
helpline-gateway-south-eastern-private = Gall gweithwyr cymdeithasol rannu’r hyn rydych yn ei ddweud er mwyn amddiffyn plentyn.
helpline-gateway-south-eastern-hours = Nid yw’r oriau’n hysbys eto. Swyddfeydd ar gau: { $resws-ni }.

helpline-gateway-southern-name = Tîm Gateway y Southern Trust
helpline-gateway-southern-purpose = Gweithwyr cymdeithasol, Southern Trust: pryder am blentyn
helpline-gateway-southern-private = Gall gweithwyr cymdeithasol rannu’r hyn rydych yn ei ddweud er mwyn amddiffyn plentyn.
helpline-gateway-southern-hours = Nid yw’r oriau’n hysbys eto. Swyddfeydd ar gau: { $resws-ni }.

helpline-gateway-western-name = Tîm Gateway y Western Trust
helpline-gateway-western-purpose = Gweithwyr cymdeithasol, Western Trust: pryder am blentyn
helpline-gateway-western-private = Gall gweithwyr cymdeithasol rannu’r hyn rydych yn ei ddweud er mwyn amddiffyn plentyn.
helpline-gateway-western-hours = Nid yw’r oriau’n hysbys eto. Swyddfeydd ar gau: { $resws-ni }.

helpline-nspcc-whistleblowing-name = Llinell Gyngor Chwythu’r Chwiban yr NSPCC
helpline-nspcc-whistleblowing-purpose = Staff: pan fydd ymateb gwael i bryder am blentyn
helpline-nspcc-whistleblowing-private = Gallwch aros yn ddienw.
helpline-nspcc-whistleblowing-hours = Dyddiau’r wythnos, yn ôl yr hyn a welsom ddiwethaf. Rydym yn gwirio’r amserau.

helpline-barnardos-ictg-name = Gwarcheidiaeth Masnachu Plant Annibynnol
helpline-barnardos-ictg-purpose = Staff: gwarcheidwad i blentyn a all fod yn cael ei fasnachu
helpline-barnardos-ictg-private = Llinell i weithwyr proffesiynol sy’n atgyfeirio plentyn.
helpline-barnardos-ictg-hours = Ddydd a nos, yn ôl yr hyn a welsom ddiwethaf. Rydym yn gwirio hyn.

helpline-nrm-first-responder-form-name = Ffurflen y Mecanwaith Atgyfeirio Cenedlaethol
helpline-nrm-first-responder-form-purpose = Ymatebwyr Cyntaf: sut i anfon atgyfeiriad
helpline-nrm-first-responder-form-private = Dim ond Ymatebwyr Cyntaf sy’n gallu defnyddio’r ffurflen. Does dim rhaid i blentyn gytuno i atgyfeiriad. I bawb arall mae’r Llinell Gymorth Caethwasiaeth Fodern a Chamfanteisio ({ $name-modern-slavery-helpline }).
helpline-nrm-first-responder-form-hours = Mae’r ffurflen ar-lein. Nid yw oriau’r ffôn yn hysbys eto.

helpline-iwf-report-name = Internet Watch Foundation
helpline-iwf-report-purpose = Rhoi gwybod am luniau rhywiol o blant a welwyd ar-lein
helpline-iwf-report-private = Gallwch aros yn ddienw. Peidiwch byth â chadw, copïo nac anfon y llun ymlaen.
helpline-iwf-report-hours = Ar-lein unrhyw bryd.

helpline-report-harmful-content-name = Report Harmful Content
helpline-report-harmful-content-purpose = 13 oed a throsodd. Negeseuon niweidiol na wnaiff platfform eu tynnu i lawr
helpline-report-harmful-content-private = Ffurflen we. Nid ydym yn gwybod pa mor breifat yw.
helpline-report-harmful-content-hours = Ar-lein unrhyw bryd.

helpline-professionals-online-safety-helpline-name = Llinell Gymorth Diogelwch Ar-lein i Weithwyr Proffesiynol
helpline-professionals-online-safety-helpline-purpose = Cyngor ar ddiogelwch ar-lein i bobl sy’n gweithio gyda phlant
helpline-professionals-online-safety-helpline-private = Cyngor cyfrinachol i weithwyr proffesiynol.
helpline-professionals-online-safety-helpline-hours = Nid yw’r oriau’n hysbys eto.

helpline-revenge-porn-helpline-name = Llinell SWGfL i oedolion y cafodd eu lluniau eu rhannu
helpline-revenge-porn-helpline-purpose = 18 oed a throsodd. O dan 18 oed: gweler Report Remove
helpline-revenge-porn-helpline-private = Cyfrinachol.
helpline-revenge-porn-helpline-hours = Dyddiau’r wythnos, 10am tan 4pm, yn ôl rhestri. Rydym yn gwirio hyn.

helpline-the-mix-name = The Mix
helpline-the-mix-purpose = O dan 25 oed. Gwybodaeth, sgwrsio a chymuned
helpline-the-mix-private = Cyfrinachol.
helpline-the-mix-hours = Ar-lein unrhyw bryd.

helpline-kooth-name = Kooth
helpline-kooth-purpose = Tua 10 i 25 oed. Cefnogaeth ar-lein am ddim mewn rhai ardaloedd
helpline-kooth-private = Gallwch gofrestru heb eich enw. Maen nhw’n gweithredu ar berygl difrifol.
helpline-kooth-hours = Mae’r wefan ar agor bob amser. Cwnselwyr ar adegau penodol.

helpline-frank-name = FRANK
helpline-frank-purpose = Ffeithiau am gyffuriau, i chi neu rywun rydych yn poeni amdano
helpline-frank-private = Cyfrinachol.
helpline-frank-hours = Ddydd a nos, yn ôl rhestri cyhoeddus. Rydym yn gwirio hyn.

helpline-coram-voice-always-heard-name = Always Heard
helpline-coram-voice-always-heard-purpose = Mewn gofal neu wedi gadael gofal, a neb yn gwrando
helpline-coram-voice-always-heard-private = Cyfrinachol. Mae terfynau lle mae’n rhaid cadw plentyn yn ddiogel.
helpline-coram-voice-always-heard-hours = Dyddiau’r wythnos, yn ôl yr hyn a welsom ddiwethaf. Rydym yn gwirio’r amserau.

helpline-nyas-name = Llinell gymorth eiriolaeth NYAS
helpline-nyas-purpose = Rhywun i siarad ar ran plant mewn gofal
helpline-nyas-private = Cyfrinachol. Mae terfynau lle mae’n rhaid cadw plentyn yn ddiogel.
helpline-nyas-hours = Nid yw’r oriau’n hysbys eto.

helpline-parentline-ni-name = Parentline NI
helpline-parentline-ni-purpose = Rhieni a gofalwyr yng Ngogledd Iwerddon
helpline-parentline-ni-private = Cyfrinachol, oni bai bod plentyn mewn perygl.
helpline-parentline-ni-hours = Dydd Llun i ddydd Sadwrn, yn ôl rhestri. Rydym yn gwirio hyn.

helpline-family-lives-name = Family Lives
helpline-family-lives-purpose = Rhieni sydd eisiau rhywun i wrando a chynghori
helpline-family-lives-private = Cyfrinachol.
helpline-family-lives-hours = Dyddiau’r wythnos 9am tan 9pm, rhai penwythnosau. Rydym yn gwirio hyn.

helpline-youngminds-parents-name = Llinell Gymorth i Rieni YoungMinds
helpline-youngminds-parents-purpose = Rhieni sy’n poeni am iechyd meddwl rhywun hyd at 25 oed
helpline-youngminds-parents-private = Cyfrinachol.
helpline-youngminds-parents-hours = Dyddiau’r wythnos, yn ystod y dydd. Rydym yn gwirio’r amserau.

helpline-sarc-finder-name = Dod o hyd i ganolfan atgyfeirio ymosodiadau rhywiol
helpline-sarc-finder-purpose = Gofal ar ôl ymosodiad rhywiol, unrhyw oed, gyda’r heddlu neu hebddyn nhw
helpline-sarc-finder-private = Cyfrinachol. Mae terfynau i bobl o dan 18 oed, i’w cadw’n ddiogel.
helpline-sarc-finder-hours = Ar-lein unrhyw bryd.

helpline-muslim-womens-network-name = Llinell Gymorth Muslim Women’s Network
helpline-muslim-womens-network-purpose = Menywod a merched. Help sy’n deall ffydd a diwylliant
helpline-muslim-womens-network-private = Cyfrinachol. Dydyn nhw ddim yn barnu.
helpline-muslim-womens-network-hours = Dyddiau’r wythnos 10am tan 4pm, yn ôl rhestri. Rydym yn gwirio hyn.

helpline-opoka-name = Opoka
helpline-opoka-purpose = Menywod a phlant Pwylaidd sy’n wynebu cam-drin, mewn Pwyleg
helpline-opoka-private = Cyfrinachol.
helpline-opoka-hours = Nid yw’r oriau’n hysbys eto.

helpline-mencap-learning-disability-name = Llinell Gymorth Anabledd Dysgu
helpline-mencap-learning-disability-purpose = Pobl ag anabledd dysgu a’u teuluoedd
helpline-mencap-learning-disability-private = Cyfrinachol.
helpline-mencap-learning-disability-hours = Nid yw’r oriau’n hysbys eto.

helpline-victim-support-ni-name = Victim Support NI
helpline-victim-support-ni-purpose = Unrhyw un y mae trosedd wedi effeithio arno yng Ngogledd Iwerddon
helpline-victim-support-ni-private = Cyfrinachol.
helpline-victim-support-ni-hours = Nid yw’r oriau’n hysbys eto.

helpline-tara-scotland-name = TARA
helpline-tara-scotland-purpose = Menywod, 18 oed a throsodd, a fasnachwyd ar gyfer camfanteisio rhywiol
helpline-tara-scotland-private = I fenywod sy’n oedolion. Nid ydym yn gwybod pa mor breifat yw.
helpline-tara-scotland-hours = Ddydd a nos, bob dydd.

helpline-migrant-help-scotland-name = Migrant Help, yr Alban
helpline-migrant-help-scotland-purpose = 18 oed a throsodd. Pobl a fasnachwyd ar gyfer unrhyw gamfanteisio
helpline-migrant-help-scotland-private = I oedolion. Nid ydym yn gwybod pa mor breifat yw.
helpline-migrant-help-scotland-hours = Nid yw’r oriau’n hysbys eto. Mae ail rif ar gyfer galwadau brys.

helpline-migrant-help-ni-name = Migrant Help, Gogledd Iwerddon
helpline-migrant-help-ni-purpose = 18 oed a throsodd. Dynion yn bennaf a fasnachwyd ar gyfer llafur
helpline-migrant-help-ni-private = I oedolion. Nid ydym yn gwybod pa mor breifat yw.
helpline-migrant-help-ni-hours = Nid yw’r oriau’n hysbys eto.

helpline-belfast-lisburn-womens-aid-name = Belfast and Lisburn Women’s Aid
helpline-belfast-lisburn-womens-aid-purpose = Menywod, 18+, a fasnachwyd ar gyfer camfanteisio rhywiol neu gaethwasanaeth
helpline-belfast-lisburn-womens-aid-private = I fenywod sy’n oedolion. Nid ydym yn gwybod pa mor breifat yw.
helpline-belfast-lisburn-womens-aid-hours = Nid yw’r oriau’n hysbys eto.

helpline-migrant-help-asylum-name = Llinell gymorth lloches Migrant Help
helpline-migrant-help-asylum-purpose = Help gyda cheisiadau am loches a thai lloches
helpline-migrant-help-asylum-private = Cyfrinachol.
helpline-migrant-help-asylum-hours = Ddydd a nos, yn ôl rhestri cyhoeddus. Rydym yn gwirio hyn.

helpline-civil-legal-advice-name = Cyngor Cyfreithiol Sifil
helpline-civil-legal-advice-purpose = Cyngor cyfreithiol drwy gymorth cyfreithiol, os ydych yn gymwys
helpline-civil-legal-advice-private = Cyfrinachol. Gallan nhw eich ffonio’n ôl.
helpline-civil-legal-advice-hours = Nid yw’r oriau’n hysbys eto.

helpline-rights-of-women-family-name = Rights of Women, llinell cyfraith teulu
helpline-rights-of-women-family-purpose = Menywod, 18 oed a throsodd, a gafodd eu brifo gan drais: cyfraith teulu
helpline-rights-of-women-family-private = Cyfrinachol.
helpline-rights-of-women-family-hours = Ychydig oriau’r wythnos. Nid yw’r oriau’n hysbys eto.

helpline-reunite-name = Reunite International
helpline-reunite-purpose = Plentyn a all gael ei gymryd dramor, neu sydd wedi cael ei gymryd
helpline-reunite-private = Cyfrinachol.
helpline-reunite-hours = Nid yw’r oriau’n hysbys eto.

helpline-child-law-advice-name = Child Law Advice
helpline-child-law-advice-purpose = Ffeithiau plaen am gyfraith plant, teulu ac ysgol yn Lloegr
helpline-child-law-advice-private = Gwasanaeth gwybodaeth. Nid ydym yn gwybod pa mor breifat yw.
helpline-child-law-advice-hours = Ar-lein unrhyw bryd.

helpline-breathing-space-name = Breathing Space
helpline-breathing-space-purpose = 16 oed a throsodd. Hwyliau isel a gorbryder, yn yr Alban
helpline-breathing-space-private = Cyfrinachol.
helpline-breathing-space-hours = Gyda’r hwyr, yn y nos ac ar benwythnosau. Rydym yn gwirio hyn.

helpline-call-wales-name = C.A.L.L., llinell gymorth iechyd meddwl
helpline-call-wales-purpose = Gwrando a ffeithiau am iechyd meddwl yng Nghymru
helpline-call-wales-private = Cyfrinachol.
helpline-call-wales-hours = Ddydd a nos, yn ôl rhestri cyhoeddus. Rydym yn gwirio hyn.

helpline-gamcare-name = Llinell Gymorth Gamblo Genedlaethol
helpline-gamcare-purpose = Gamblo, a dyled sy’n cael ei defnyddio i reoli rhywun
helpline-gamcare-private = Cyfrinachol.
helpline-gamcare-hours = Ddydd a nos, yn ôl un rhestr. Rydym yn gwirio hyn.

helpline-nwg-network-name = NWG Network
helpline-nwg-network-purpose = Rhwydwaith i weithwyr proffesiynol. Nid llinell gymorth
helpline-nwg-network-private = Nid ar gyfer argyfwng, ac nid ar gyfer dweud am gam-drin. Dim ond mewn llyfryn hŷn y mae’r ffôn a’r e-bost, ac nid ydyn nhw wedi’u gwirio.
helpline-nwg-network-hours = Nid yw’r oriau’n hysbys eto.
