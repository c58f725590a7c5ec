### Draft: nobody has checked this translation yet.

## In short

education-in-short-heading = Yn gryno
education-lead = Mae ysgolion, colegau a chanolfannau ieuenctid yn gweld plant ddydd ar ôl dydd. Mae athrawon a gweithwyr ieuenctid yn bobl allweddol i ddweud wrthyn nhw.
education-job = Eich rhan chi yw sylwi, gwrando a dweud wrth yr arweinydd diogelu. Nid chi sy’n ymchwilio, a does dim angen prawf arnoch.
education-lessons-short = Mae gwersi da yn sôn am barch ac am help. Nid ydyn nhw byth yn rhoi’r ddyletswydd i atal cam-drin ar blant.

## What every adult in a school does

education-every-adult-heading = Beth mae pob oedolyn mewn ysgol yn ei wneud
education-every-heading = Pawb, bob dydd
education-every-signs = Byddwch yn gyfarwydd â’r arwyddion.
education-every-tell = Dywedwch wrth yr arweinydd diogelu am unrhyw bryder.
education-every-secret = Peidiwch ag addo cadw cyfrinach. Dim ond pobl y mae angen iddyn nhw wybod sy’n cael gwybod.
education-every-here = Meddyliwch y gallai ddigwydd yma, rhwng plant hefyd.
education-every-online = Ystyriwch niwed ar-lein yn niwed go iawn.
education-every-person = Gwnewch yn siŵr bod gan bob plentyn berson i siarad ag ef. Ni all sgrin na phoster amddiffyn plentyn.
education-guidance-england = Yn Lloegr, enw’r canllawiau i ysgolion yw Keeping children safe in education. Yr arweinydd yw’r arweinydd diogelu dynodedig (designated safeguarding lead).
education-guidance-wales = Yng Nghymru, enw’r canllawiau i ysgolion yw Cadw dysgwyr yn ddiogel. Yr arweinydd yw’r person diogelu dynodedig.
education-guidance-scotland = Yn yr Alban, y canllaw yw’r National Guidance for Child Protection. Mae GIRFEC, ar gyfer llesiant pob plentyn, yn sefyll ochr yn ochr ag ef. Dywedwch wrth y child protection coordinator (cydlynydd amddiffyn plant).
education-guidance-ni = Yng Ngogledd Iwerddon, enw’r canllawiau yw Safeguarding and Child Protection in Schools. Dywedwch wrth y designated teacher (athro dynodedig).

education-part-one = Yn ôl yr hyn a adroddwyd, mae’r staff i gyd nawr yn darllen y cyfan o Part one (rhan un) yn y canllawiau hynny. Dywedir ei bod yn enwi lluniau a wnaed gan AI ymhlith y risgiau. Nid ydym wedi darllen y testun terfynol, felly gwiriwch ef.

## Lessons that help

education-lessons-heading = Gwersi sy’n helpu
education-curriculum-england = Yn Lloegr, mae canllawiau statudol ar gyfer gwersi ar berthnasoedd, rhyw ac iechyd. Mae argraffiad newydd yn gymwys nawr.
education-curriculum-wales = Yng Nghymru, mae gwersi ar gydberthynas a rhywioldeb yn ofynnol o 3 i 16 oed.
education-curriculum-scotland = Yn yr Alban, mae gwersi ar berthnasoedd, iechyd rhywiol a bod yn rhiant yn rhan o’r ysgol.
education-curriculum-ni = Yng Ngogledd Iwerddon, rhaid i ddisgyblion Cyfnodau Allweddol 3 a 4 gael gwersi ar berthnasoedd a rhyw. Rhaid iddyn nhw fod yn addas i oedran y disgyblion.
education-teach-do-heading = Gwnewch hyn
education-teach-dont-heading = Peidiwch â gwneud hyn
education-teach-do-often = Addysgwch am berthnasoedd iach dro ar ôl tro, fel rhan o ysgol ofalgar.
education-teach-do-boys = Siaradwch â bechgyn yn ogystal â merched, ac â disgyblion traws ac anneuaidd.
education-teach-do-send = Gwnewch i wersi weithio i ddisgyblion anabl, ac i bawb y mae angen mwy o help arnyn nhw i ddysgu.
education-teach-do-blame = Dywedwch pwy sy’n gyfrifol: y person sy’n camfanteisio.
education-teach-do-help = Dywedwch ble i gael help, ac enwch berson yn yr ysgol.
education-teach-dont-scare = Defnyddio ofn, sioc neu fai.
education-teach-dont-duty = Dysgu mai cyfrifoldeb plant yw atal cam-drin.
education-teach-dont-pictures = Rhoi gwersi sy’n gwneud dim ond rhybuddio rhag anfon lluniau. Maen nhw wedi dysgu i blant a gafodd niwed mai nhw oedd ar fai.

## When a child is not in class

education-absence-heading = Pan nad yw plentyn yn y dosbarth
education-absence-lead = Mae plentyn sy’n absennol, wedi’i wahardd neu ar amserlen ran-amser yn cael ei weld yn llai aml. Mae absenoldeb yn rheswm i weithredu.
education-notice-heading = Sylwch ar y rhain
education-notice-late = bod yn hwyr, absenoldeb, neu waith sy’n gwaethygu
education-notice-tired = blinder
education-notice-places = pryderon newydd am ddisgyblion, lleoedd neu deithiau penodol
education-notice-change = newid mewn ymddygiad, sy’n arwydd diogelu ac nid yn fater o ddisgyblaeth
education-overlooked-heading = Plant sy’n cael eu hanwybyddu
education-overlooked-boys = Bechgyn. Yn amlach, eu dicter, neu’r ffaith eu bod yn mynd ar goll, sy’n cael sylw.
education-overlooked-disabled = Plant anabl. Efallai y bydd arwyddion yn cael eu cymryd fel rhan o’r anabledd. Dywedodd rhai lawer gwaith heb i neb eu clywed.
education-overlooked-older = Plant sy’n cael eu gweld yn hŷn nag ydyn nhw, ac fel rhai y mae angen llai o ofal arnyn nhw.

education-adultification = Yr enw ar weld plentyn yn hŷn, neu fel un y mae angen llai o ofal arno neu sydd ar fai, yw oedolyneiddio (“adultification”). Mae plant Du a phlant o grwpiau lleiafrifol yn aml yn wynebu hyn. Dywedwch oedran y plentyn.
education-absence-figure = Yn Lloegr, roedd tua dau o bob tri phlentyn a aseswyd gyda CSE yn ffactor yn colli llawer o ysgol. Blwyddyn y ffynhonnell yw’r flwyddyn dan sylw.

## When a picture is involved

education-pictures-heading = Pan fydd llun yn rhan o bethau
education-pictures-lead = Mae llun noeth neu rywiol o ddisgybl yn cael ei rannu, neu mae rhywun yn bygwth ei rannu. Helpwch y plentyn yn gyntaf. Nid bai’r plentyn yw hyn.
education-picture-rules-do-heading = Gwnewch hyn
education-picture-rules-dont-heading = Peidiwch byth â gwneud hyn
education-picture-rules-do-lead = Dywedwch wrth yr arweinydd diogelu ar unwaith.
education-picture-rules-do-keep = Cymerwch y ffôn os yw eich rheolau’n caniatáu hynny, a gadewch bopeth arno.
education-picture-rules-do-adult = Os oes oedolyn yn rhan o hyn, mae angen yr heddlu ar frys.
education-picture-rules-do-calm = Diolchwch i’r plentyn am ddweud wrthych. Dywedwch nad yw mewn trwbl am ofyn am help.
education-picture-rules-dont-look = Chwilio am y llun neu ei agor.
education-picture-rules-dont-copy = Ei gopïo, ei argraffu, ei gadw, ei rannu neu ei anfon ymlaen.
education-picture-rules-dont-ask = Gofyn i’r plentyn ei ddangos neu ei anfon.
education-picture-rules-dont-delete = Ei ddileu, neu ddweud wrth y plentyn am wneud hynny.
education-remove-heading = Tynnu’r llun i lawr
education-remove-text = Mae Report Remove ar gyfer pobl o dan 18 oed. Mae’n helpu i dynnu llun noeth ohonyn nhw oddi ar y rhyngrwyd, neu i’w atal cyn iddo gael ei bostio.

education-blackmail = I golegau, mae canllawiau ar flacmel gyda lluniau rhywiol. Daw’r rhain gan CEOP a’r UK Safer Internet Centre, gyda phoster a llythyr at rieni.

## Youth clubs and drop-in centres

education-drop-ins-heading = Clybiau ieuenctid a chanolfannau galw heibio
education-drop-in-heading = Lle sy’n gallu helpu
education-drop-in-trust = Mae pobl ifanc yn adnabod y gweithwyr. Mae’r lle’n anffurfiol.
education-drop-in-needs = Bwyd, cynhesrwydd a gorffwys sy’n dod gyntaf.
education-drop-in-three = Mae poster, sgrin a pherson yn gweithio gyda’i gilydd.
education-drop-in-name = Dangoswch â phwy i siarad heddiw, a ble.

education-posters = Rhoddodd ymgyrch gan Childline bosteri mewn arosfannau bysiau ac mewn unedau cyfeirio disgyblion, hosteli, clinigau a chartrefi plant. Gall lleoedd o’r fath fod yn addas i’ch posteri chi hefyd.
education-checks-heading = Mae gwirfoddolwyr dan oruchwyliaeth yn cyfrif
education-checks-text = Mae’r eithriad ar gyfer gwirfoddolwyr dan oruchwyliaeth wedi dod i ben. Mae’r rhai sydd gyda phlant yn aml neu dros nos mewn gweithgaredd a reoleiddir. Mae angen gwiriad manylach arnyn nhw, gyda’r Rhestr Gwahardd Plant.

## For you

education-for-you-heading = Beth mae hyn yn ei olygu i chi
education-worry-heading = Pryder sydd ei angen arnoch, nid prawf
education-worry-text = Dywedwch wrth eich arweinydd diogelu heddiw. Os yw plentyn mewn perygl nawr, ffoniwch { $emergency-999 }.
education-young = Ai amdanoch chi mae hyn? Nid eich bai chi yw hyn. Gallwch siarad ag oedolyn rydych yn ymddiried ynddo, neu â { $name-childline }.
