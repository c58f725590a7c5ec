### Draft: nobody has checked this translation yet.

## In short

myths-in-short-heading = Yn gryno
myths-lead = Mae syniadau anghywir yn helpu’r rhai sy’n cam-drin. Maen nhw’n gwneud i ni fethu gweld plant, edrych yn y lle anghywir ac aros yn rhy hir.
myths-how = Mae pob bloc isod yn dweud y ffaith gyntaf. Mae’r myth yn sefyll oddi tani.
myths-sure = Does dim rhaid i chi wybod pa un yw pa un i ofyn am help i blentyn.

## Which children

myths-who-heading = Pa blant
myths-girls-fact = Mae’n digwydd i fechgyn, i ferched ac i bobl ifanc draws ac anneuaidd.
myths-girls-myth = “Dim ond i ferched mae’n digwydd.”
myths-care-fact = Gall ddigwydd i unrhyw un, mewn gofal neu gartref.
myths-care-myth = “Dim ond i blant mewn gofal mae’n digwydd.”
myths-places-fact = Mae’n digwydd mewn dinasoedd, trefi a phentrefi, ac ar-lein. Nid oes unrhyw ran o’r DU yn rhydd ohono.
myths-places-myth = “Dydy hynny ddim yn digwydd yma.”
myths-background-fact = Mae’n digwydd i blant o bob cefndir.
myths-background-myth = “Dim ond i un math o blant mae’n digwydd.”
myths-disabled-fact = Mae plant anabl yn cael eu cam-drin hefyd. Efallai y byddan nhw’n dweud lawer gwaith cyn i neb eu clywed.
myths-disabled-myth = “Fyddai neb yn gwneud hynny i blentyn anabl.”
myths-older-fact = Yn 16 ac 17 oed, mae person ifanc yn dal yn blentyn. Maen nhw’n aml yn mynd heb eu gweld.
myths-older-myth = “Maen nhw’n ddigon hen i wybod yn well.”

## Where it comes from

myths-where-heading = O ble mae’n dod
myths-strangers-fact = Yn aml mae’r plentyn yn adnabod y person. Gall fod yn ddyn neu’n fenyw, yn hŷn neu’r un oed.
myths-strangers-myth = “Dyn dieithr hŷn sydd wrthi bob tro.”
myths-online-fact = Mae cam-drin drwy sgrin yn real. Felly hefyd y niwed.
myths-online-myth = “Dim ond ar-lein y digwyddodd.”
myths-parents-fact = Mae rhieni’n aml yn cael eu twyllo neu eu bygwth hefyd. Maen nhw’n bartneriaid wrth gadw plentyn yn ddiogel.
myths-parents-myth = “Byddai rhieni da wedi gwybod.”
myths-peers-fact = Mae cam-drin gan blentyn arall yn dal yn gam-drin. Mae angen help ar y ddau blentyn.
myths-peers-myth = “Dim ond plant yn chwarae’n wirion ydyn nhw.”
myths-ethnicity-fact = Nid yw cefndir byth yn rheswm dros beidio â rhoi gwybod, nac yn rheswm dros amau chwaith. Canfu archwiliad ar gyfer Cymru a Lloegr nad oedd ethnigrwydd wedi’i gofnodi ar gyfer tua dwy ran o dair o’r bobl oedd yn gyfrifol. Nid oes modd dod i gasgliad ar gyfer y wlad gyfan.
myths-ethnicity-myth = “Un grŵp yw’r cyfan”, a hefyd “rhaid i ni beidio â siarad am y peth”.
myths-minority-fact = Mae dioddefwyr o bob cefndir. Mae plant o grwpiau lleiafrifol yn aml yn mynd heb eu gweld. Gall cywilydd, ac ofn sut y gall pobl eraill ymateb, eu cadw’n dawel.
myths-minority-myth = “Mae’r dioddefwyr i gyd yn Wyn.”

## Choice and consent

myths-choice-heading = Dewis a chydsyniad
myths-chose-fact = Ni all unrhyw blentyn ddewis cael ei gam-drin. Mae ofn, angen a phwysau’n ei adael heb ddewisiadau go iawn.
myths-chose-myth = “Nhw ddewisodd hyn.”
myths-consent-fact = Nid yw dweud ie oherwydd ofn, neu am fod arnoch chi rywbeth i rywun, yn ddewis go iawn. Mae camfanteisio ar blentyn 16 neu 17 oed yn dal yn erbyn y gyfraith.
myths-consent-myth = “Fe ddywedon nhw ie.”
myths-gifts-fact = Mae anrhegion yn rhan o’r ffordd y mae plentyn yn cael ei dynnu i mewn. Nid ydyn nhw byth yn dâl.
myths-gifts-myth = “Fe gawson nhw rywbeth allan ohono.”
myths-went-back-fact = Gall ofn, cariad a bygythiadau ddod â phlentyn yn ôl. Nid cydsyniad yw mynd yn ôl.
myths-went-back-myth = “Fe aethon nhw’n ôl, felly all e ddim bod mor ddrwg â hynny.”
myths-images-fact = Y plentyn y mae ei lun yn cael ei ddefnyddio yn ei erbyn yw’r un sydd wedi cael cam. Does neb mewn trwbl am ofyn am help.
myths-images-myth = “Nhw dynnodd y llun, felly nhw sydd ar fai.”
myths-images-staff-fact = Gall llun o’r fath fod yn drosedd ar bapur. Canllawiau’r heddlu (Outcome 21) yw osgoi trin plant fel troseddwyr. Lle mae pwysau, neu oedolyn, dioddefwr yw’r plentyn. Peidiwch ag addo dim am gofnodion.
myths-images-staff-myth = “Fe dorron nhw’r gyfraith, felly mater i’r heddlu’n unig yw hyn.”

## Telling and sharing

myths-telling-heading = Dweud a rhannu
myths-would-tell-fact = Nid yw llawer o blant yn dweud wrth neb ar y pryd. Efallai y byddan nhw’n ei ddangos drwy’r ffordd maen nhw’n ymddwyn, ymhell cyn gallu ei ddweud.
myths-would-tell-myth = “Bydden nhw wedi dweud wrthon ni.”
myths-proof-fact = Mae pryder yn ddigon. Rhannwch ef heddiw. Bydd eraill yn ymchwilio iddo.
myths-proof-myth = “Mae angen prawf arnon ni’n gyntaf.”
myths-missing-fact = Rhowch wybod i’r heddlu ar unwaith am blentyn sydd ar goll. Gall mynd ar goll unwaith fod yn ddigon i bryderu.
myths-missing-myth = “Rhaid i chi aros am 24 awr.”
myths-privacy-fact = Mae cyfraith preifatrwydd yn gadael i chi rannu pryder er mwyn amddiffyn plentyn. Ysgrifennwch beth rydych wedi’i rannu, a pham.
myths-privacy-myth = “Dydy’r gyfraith ar ddata ddim yn gadael i ni ddweud.”
myths-parents-agree-fact = Lle gall plentyn fod mewn perygl, does dim rhaid i unrhyw riant gytuno cyn i chi atgyfeirio. Eglurwch hyn i’r rhieni os yw’n ddiogel.
myths-parents-agree-myth = “Rhaid i’r rhieni gytuno’n gyntaf.”
myths-lie-fact = Mae adroddiadau ffug yn anghyffredin. Mae’n llawer mwy cyffredin bod plentyn yn gwadu’r peth, neu’n dweud ac yna’n tynnu ei eiriau’n ôl. Mae’r ddau’n rhan o ddweud.
myths-lie-myth = “Creu straeon mae plant.”

## What the law says

myths-law-heading = Beth mae’r gyfraith yn ei ddweud
myths-trafficking-fact = Gall plentyn gael ei fasnachu o fewn un dref. Does dim rhaid croesi unrhyw ffin.
myths-trafficking-myth = “Dod â phobl i mewn i’r wlad yw ystyr masnachu pobl.”
myths-nrm-fact = Mae’r Mecanwaith Atgyfeirio Cenedlaethol, neu’r NRM, ar gyfer unrhyw blentyn a allai fod wedi cael ei fasnachu. Mae plant Prydeinig yn cael eu hatgyfeirio hefyd.
myths-nrm-myth = “Mae’r NRM ar gyfer plant o dramor.”
myths-duty-e-fact = Mae dyletswydd Lloegr i roi gwybod mewn Deddf ond yn aros i ddod i rym: ni welsom hi’n dechrau. Rhowch wybod ar unwaith beth bynnag.
myths-duty-e-myth = “Yn Lloegr mae gan bob gweithiwr ddyletswydd gyfreithiol yn barod i roi gwybod.”
myths-duty-w-fact = Yng Nghymru mae gan yr heddlu, cynghorau, byrddau iechyd a phartneriaid eraill ddyletswydd gyfreithiol i roi gwybod am blentyn mewn perygl. Disgwylir i bawb arall wneud yr un peth.
myths-duty-w-myth = “Yng Nghymru does dim rhaid i neb roi gwybod.”
myths-duty-s-fact = Yn yr Alban, mae canllawiau a chodau proffesiynol yn disgwyl i bob gweithiwr weithredu. Rhaid i gynghorau a’r heddlu drosglwyddo rhai pryderon i’r Reporter.
myths-duty-s-myth = “Yn yr Alban, mater i bob gweithiwr yw hyn.”
myths-duty-ni-fact = Yng Ngogledd Iwerddon, mae’r ddyletswydd i ddweud wrth yr heddlu am drosedd ddifrifol ar bawb. Mae esgus rhesymol yn cyfrif. Mae rhai troseddau gan bobl o dan 18 oed wedi’u gadael allan. Nid oes bai ar unrhyw blentyn am yr hyn a wnaed iddo.
myths-duty-ni-myth = “Yng Ngogledd Iwerddon, dim ond gweithwyr proffesiynol sy’n gorfod rhoi gwybod.”

## Afterwards

myths-after-heading = Wedyn
myths-years-ago-fact = Gellir rhoi gwybod am droseddau rhywiol difrifol ni waeth pa mor bell yn ôl y digwyddon nhw. Mae cefnogaeth ar gael hefyd.
myths-years-ago-myth = “Roedd hynny flynyddoedd yn ôl, felly mae’n rhy hwyr.”
myths-closed-fact = Efallai y gellir adolygu achos sydd wedi’i gau. Gofynnwch i gynghorydd neu gyfreithiwr sut.
myths-closed-myth = “Mae’r heddlu wedi cau’r achos, felly dyna’r diwedd.”
myths-therapy-fact = Rhaid peidio â dal therapi’n ôl oherwydd achos llys.
myths-therapy-myth = “Y treial sy’n dod gyntaf.”
myths-notice-fact = Rhybudd gan yr heddlu yw hysbysiad rhybudd cipio. Nid yw’n orchymyn llys nac yn euogfarn.
myths-notice-myth = “Mae hysbysiad yn rhoi cofnod troseddol i’r oedolyn.”
myths-sue-fact = Nid oes terfyn amser bellach i siwio am gam-drin plant yn rhywiol. Nid yw’n ailagor hawliad sydd wedi’i setlo neu ei benderfynu. Gall llys atal achos os yw treial teg yn amhosibl. Gofynnwch i gyfreithiwr.
myths-sue-myth = “Dim ond tra ydych chi’n ifanc y gallwch chi siwio.”
myths-wardship-fact = Mae wardiaeth yn brin. Nid yw’n gadael i gyngor gymryd plentyn i ofal.
myths-wardship-myth = “Mae wardiaeth yn ffordd gyflym o ddod â phlentyn i ofal.”

## For you

myths-for-you-heading = Beth mae hyn yn ei olygu i chi
myths-worry-heading = Pryder sydd ei angen arnoch, nid prawf
myths-worry-text = Dywedwch wrth eich arweinydd diogelu heddiw. Os yw plentyn mewn perygl nawr, ffoniwch { $emergency-999 }.
myths-young = Oes rhywun wedi dweud un o’r pethau hyn wrthych chi? Nid chi ddewisodd hyn. Nid eich bai chi yw hyn. Gallwch siarad ag oedolyn rydych yn ymddiried ynddo, neu â { $name-childline }.
