### Draft: nobody has checked this translation yet.

## In short

services-in-short-heading = Yn gryno
services-lead = Does dim rhaid i chi wybod pa wasanaeth yw’r un cywir. Dywedwch wrth un person sy’n gallu gweithredu, a bydd y gwasanaethau’n datrys hynny gyda’i gilydd.
services-first = Eich arweinydd diogelu sy’n dod gyntaf. Gweithwyr cymdeithasol a’r heddlu sy’n dod nesaf. Os yw plentyn mewn perygl nawr, ffoniwch { $emergency-999 }.
services-nation = Mae enwau a llwybrau’n wahanol yn Lloegr, yng Nghymru, yn yr Alban ac yng Ngogledd Iwerddon. Mae’r dudalen hon yn dangos llwybrau’r wlad a ddewisoch.

## Police

services-danger-heading = Yr heddlu
services-police-heading = Yr heddlu
services-police-text = Maen nhw’n gweithredu pan fydd plentyn mewn perygl, ar goll neu wedi’i niweidio gan drosedd. Mae rhai swyddogion heddlu’n gweithio ar gam-drin plant yn unig. Gallwch roi gwybod am gam-drin o amser maith yn ôl hefyd. Ffoniwch { $emergency-999 } os oes perygl nawr a { $police-101 } os nad yw’n fater brys.
services-missing-heading = Plentyn sydd ar goll
services-missing-text = Rhowch wybod i’r heddlu ar unwaith am blentyn sydd ar goll. Does dim angen aros diwrnod.
services-ask-ew = Ydych chi’n poeni y gall rhyw oedolyn fod yn berygl i blentyn? Gall unrhyw un ofyn i’r heddlu. Yr enw a ddefnyddir yn aml ar y cynllun yw Sarah’s Law (Cyfraith Sarah).
services-ask-scotland = Ydych chi’n poeni y gall rhyw oedolyn fod yn berygl i blentyn? Gallwch ofyn i’r heddlu. Enw’r cynllun yw Keeping Children Safe (cadw plant yn ddiogel).
services-ask-ni = Ydych chi’n poeni y gall rhyw oedolyn fod yn berygl i blentyn? Gallwch ofyn i’r heddlu, gan enwi’r plentyn a’r oedolyn. Dim ond wrth y person sy’n gofalu am y plentyn y maen nhw’n dweud.

## Social workers

services-social-work-heading = Gweithwyr cymdeithasol
services-social-work-note = Mae gweithwyr cymdeithasol yn gwrando ar bryder, yn penderfynu pa help sydd ei angen, yn asesu ac yn amddiffyn plentyn.
services-front-england-heading = Gwasanaethau plant y cyngor
services-front-england-text = Ffoniwch y gwasanaethau plant lle mae’r plentyn yn byw. Mewn llawer o ardaloedd, enw’r tîm cyntaf yw’r front door (y drws blaen), neu’r MASH. Yn y nos ac ar benwythnosau, gofynnwch am y tîm dyletswydd argyfwng. Os na allwch gael gafael arnyn nhw, ffoniwch yr heddlu ar { $police-101 }.
services-front-wales-heading = Gwasanaethau cymdeithasol y cyngor
services-front-wales-text = Ffoniwch wasanaethau cymdeithasol plant lle mae’r plentyn yn byw. Yn y nos ac ar benwythnosau, gofynnwch am y tîm dyletswydd argyfwng. Os na allwch gael gafael arnyn nhw, ffoniwch yr heddlu ar { $police-101 }.
services-front-scotland-heading = Gwaith cymdeithasol y cyngor
services-front-scotland-text = Ffoniwch dîm gwaith cymdeithasol plant a theuluoedd lle mae’r plentyn yn byw. Yn y nos ac ar benwythnosau, gofynnwch am y gwasanaeth gwaith cymdeithasol y tu allan i oriau. Os na allwch gael gafael arnyn nhw, ffoniwch yr heddlu ar { $police-101 }. Gall unrhyw un atgyfeirio plentyn at y Children’s Reporter hefyd.
services-front-ni-heading = Tîm Gateway yr Ymddiriedolaeth
services-front-ni-text = Ffoniwch dîm Gateway yr Ymddiriedolaeth Iechyd a Gofal Cymdeithasol (Health and Social Care Trust), nid y cyngor. Y tu allan i oriau, ffoniwch y Regional Emergency Social Work Service (gwasanaeth gwaith cymdeithasol argyfwng) ar { $resws-ni }. Mae’n ateb gyda’r hwyr, yn y nos, ar benwythnosau ac ar wyliau banc. Os na allwch gael gafael arnyn nhw, ffoniwch yr heddlu ar { $police-101 }.

services-gateways-heading = Y pum tîm Gateway
services-gateways-text = Ffoniwch dîm yr Ymddiriedolaeth lle mae’r plentyn yn byw. Dylai person wirio’r rhifau hyn cyn i chi ddibynnu arnyn nhw.

## School and health

services-school-health-heading = Ysgol ac iechyd
services-lead-england = Mewn ysgol neu goleg yn Lloegr, dywedwch wrth yr arweinydd diogelu dynodedig, neu’r DSL. Maen nhw’n gwrando ar bryderon ac yn eu trosglwyddo i bobl sy’n gallu helpu.
services-lead-wales = Mewn ysgol yng Nghymru, dywedwch wrth y person diogelu dynodedig, neu’r DSP. Maen nhw’n gwrando ar bryderon ac yn eu trosglwyddo i bobl sy’n gallu helpu.
services-lead-scotland = Mewn ysgol yn yr Alban, dywedwch wrth y child protection coordinator (cydlynydd amddiffyn plant). Efallai y bydd gan blentyn named person (person a enwir) hefyd. Maen nhw’n gwrando ar bryderon ac yn eu trosglwyddo i bobl sy’n gallu helpu.
services-lead-northern-ireland = Mewn ysgol yng Ngogledd Iwerddon, dywedwch wrth y designated teacher (athro dynodedig). Maen nhw’n gwrando ar bryderon ac yn eu trosglwyddo i bobl sy’n gallu helpu.
services-health-heading = Iechyd
services-health-nurse = Mae’r nyrs ysgol a’r meddyg teulu (GP) yn gwrando, yn trin ac yn atgyfeirio.
services-health-clinic = Mae clinig iechyd rhywiol yn rhoi profion a chyngor.
services-health-hospital = Mae ysbyty’n trin anafiadau.
services-health-mind = Mae gwasanaethau iechyd meddwl yn helpu gydag ofn, hwyliau isel a hunan-niweidio.
services-health-private = Mae staff iechyd yn cadw pethau’n breifat, o fewn terfynau. Maen nhw’n rhannu gwybodaeth pan fydd plentyn yn cael ei niweidio. Maen nhw bob amser yn rhannu gwybodaeth am weithgarwch rhywiol sy’n cynnwys plentyn o dan 13 oed.
services-therapy-ew = Rhaid peidio â gwneud i therapi aros am achos llys.

## After a sexual assault

services-assault-heading = Ar ôl ymosodiad rhywiol
services-sarc-england-heading = Canolfan atgyfeirio ymosodiadau rhywiol
services-sarc-england-first = Mae SARC yn rhoi gofal meddygol a chefnogaeth.
services-sarc-england-second = Nid yw help yn dibynnu ar roi gwybod i’r heddlu.
services-sarc-england-third = Mae’r oedran pan all person ifanc ddod ar ei ben ei hun yn amrywio yn ôl ardal.
services-sarc-england-fourth = Gofynnwch i’ch arweinydd diogelu neu i weithwyr cymdeithasol.
services-sarc-wales-heading = Canolfan atgyfeirio ymosodiadau rhywiol
services-sarc-wales-first = Mae SARC yn rhoi gofal meddygol a chefnogaeth ar ôl ymosodiad rhywiol.
services-sarc-wales-second = Mae’r oedran pan all person ifanc ddod ar ei ben ei hun yn amrywio yn ôl ardal.
services-sarc-wales-third = Gofynnwch i’ch person diogelu neu i weithwyr cymdeithasol.
services-isva = Mae cynghorydd trais rhywiol annibynnol, neu ISVA, yn sefyll gyda phlentyn cyn, yn ystod ac ar ôl achos heddlu. Gall plentyn gael un heb roi gwybod i’r heddlu. ChISVA yw’r enw ar y cynghorydd i blant. Mae’r ddau’n annibynnol ar yr heddlu.
services-sarc-scotland-heading = Gofal ar ôl ymosodiad rhywiol
services-sarc-scotland-text = O 16 oed, gall person ofyn drosto’i hun am ofal ar { $scotland-sexual-assault-self-referral }. Does dim angen dweud wrth yr heddlu. Nid llinell gefnogaeth na chwnsela yw hon. O dan 16 oed, ewch drwy’r GIG, yr heddlu neu’r gwaith cymdeithasol. Mewn rhai lleoedd mae Bairns’ Hoose, lle mae plentyn yn cael ei glywed a’i helpu o dan yr un to.
services-sarc-ni-heading = The Rowan
services-sarc-ni-first = The Rowan yw’r ganolfan yng Ngogledd Iwerddon ar gyfer gofal ar ôl ymosodiad rhywiol.
services-sarc-ni-second = Mae’n gweld pobl o bob oed, ddydd a nos.
services-sarc-ni-third = Gall person fynd yno’n uniongyrchol.
services-sarc-ni-fourth = Gofynnwch i’ch Ymddiriedolaeth neu i’r heddlu sut i’w chyrraedd.
services-witness-ni = Mae’r NSPCC Young Witness Service (gwasanaeth tystion ifanc) yn helpu pobl o dan 18 oed sy’n dystion ar ran yr erlyniad. Mae ar gael ym mhob llys.
services-witness-scotland = Mae’r gwasanaeth erlyn yn helpu plant sy’n dystion drwy dîm. Enw’r tîm yw Victim Information and Advice.

## Special help

services-specialist-heading = Help arbenigol
services-local = Mewn rhai ardaloedd mae gwasanaeth i blant sy’n dioddef camfanteisio. Gall gweithwyr yno aros gyda phlentyn am amser hir, a gallan nhw helpu rhieni hefyd.
services-online-heading = Ar-lein
services-online-text = Mae CEOP yn rhan o’r heddlu. Mae’n derbyn adroddiadau am feithrin perthynas amhriodol a cham-drin rhywiol ar-lein. Nid yw ar gyfer perygl nawr, ac nid yw adroddiadau’n ddienw. Mae Report Remove yn helpu pobl o dan 18 oed i gael llun rhywiol ohonyn nhw eu hunain oddi ar y rhyngrwyd.
services-parents-heading = I rieni
services-parents-text = Mae’r Ivison Trust yn cefnogi rhieni y mae eu plentyn yn dioddef camfanteisio y tu allan i’r teulu. Partneriaid yw rhieni, nid pobl dan amheuaeth.
services-parents-scotland-heading = I deuluoedd yn yr Alban
services-parents-scotland-text = Mae llinell gymorth Children First ar gyfer unrhyw bryder am blentyn.
services-return-england = Ar ôl i blentyn fod ar goll, mae’n cael cynnig sgwrs â rhywun annibynnol. Yr enw ar hyn yw cyfweliad dychwelyd adref.
services-guardian-ew = Gall plentyn o unrhyw genedligrwydd a allai fod yn cael ei fasnachu gael help gan wasanaeth gwarcheidwaid. Os oes rhiant yn y DU, cynghori’r gweithwyr o gwmpas y plentyn y mae’r gwasanaeth gan mwyaf.
services-guardian-scotland = Mae Guardianship Scotland yn helpu plentyn a allai fod wedi cael ei fasnachu. Mae ar gyfer plentyn heb neb yn y DU sydd â hawliau rhiant.
services-guardian-ni = Mae’r Independent Guardian Service (gwasanaeth gwarcheidwaid annibynnol) yn helpu plant a allai fod yn cael eu masnachu. Mae hefyd yn helpu plant sydd wedi’u gwahanu oddi wrth eu teulu.

## How services work together

services-together-heading = Sut mae gwasanaethau’n gweithio gyda’i gilydd
services-together-lead = Ni all un gwasanaeth wneud hyn ar ei ben ei hun. Mae gan bob un ddarn o’r darlun.
services-board-england = Yn Lloegr, y cyngor, y GIG lleol a’r heddlu yw’r partneriaid diogelu. Maen nhw’n gosod rheolau lleol ac yn gwirio bod gwasanaethau’n gweithio.
services-board-wales = Yng Nghymru, mae gan bob rhanbarth Fwrdd Diogelu Plant. Mae’n gosod rheolau lleol ac yn gwirio bod gwasanaethau’n gweithio.
services-board-scotland = Yn yr Alban, mae gan bob ardal Child Protection Committee (pwyllgor amddiffyn plant). Mae’n gosod rheolau lleol ac yn gwirio bod gwasanaethau’n gweithio.
services-board-northern-ireland = Mae gan Ogledd Iwerddon un Safeguarding Board (bwrdd diogelu), o’r enw SBNI. Mae’n gosod y rheolau ac yn gwirio bod gwasanaethau’n gweithio.
services-about-worker-heading = Yn poeni am rywun sy’n gweithio gyda phlant?
services-about-worker-text = Dywedwch wrth eich arweinydd diogelu. Os yw’r pryder am yr arweinydd, ewch at y person sydd uwch na’r arweinydd. Peidiwch â siarad â’r oedolyn am y peth.

services-mash = Mewn MASH, mae’r heddlu, gofal cymdeithasol, iechyd ac addysg yn rhannu’r hyn maen nhw’n ei wybod am bryderon newydd. Mae enwau lleol yn amrywio.
services-mace = Mae panel MACE yn edrych ar blant, ar bobl sy’n peri pryder ac ar leoedd. Mewn llawer o ardaloedd, mae’r heddlu a’r cyngor yn ei gadeirio gyda’i gilydd. Mae enwau’n amrywio. Nid yw’n cymryd lle gweithdrefnau amddiffyn plant.
services-lado = Y LADO yw swyddog dynodedig y cyngor. Dywedwch wrth y LADO o fewn 1 diwrnod gwaith am oedolyn sy’n gweithio neu’n gwirfoddoli gyda phlant. Nid yw’r LADO yn ymchwilio.
services-officer-wales = Yng Nghymru, dywedwch wrth swyddog dynodedig y cyngor am bryder ynghylch gweithiwr. Mae Adran 5 o Weithdrefnau Diogelu Cymru yn dweud sut.
services-worker-scotland = Yn yr Alban, dywedwch wrth y cyflogwr am bryder ynghylch gweithiwr, ac wrth yr heddlu neu’r gwaith cymdeithasol.
services-worker-ni = Yng Ngogledd Iwerddon, dywedwch wrth yr Ymddiriedolaeth a’r heddlu am bryder ynghylch gweithiwr.

## For you

services-for-you-heading = Beth mae hyn yn ei olygu i chi
services-worry-heading = Pryder sydd ei angen arnoch, nid prawf
services-worry-text = Dywedwch wrth eich arweinydd diogelu heddiw. Os na allwch gael gafael arnyn nhw, ffoniwch weithwyr cymdeithasol neu’r heddlu eich hun. Os yw plentyn mewn perygl nawr, ffoniwch { $emergency-999 }.
services-young = Ai amdanoch chi mae hyn? Nid eich bai chi yw hyn. Gallwch siarad ag oedolyn rydych yn ymddiried ynddo, neu â { $name-childline }.
