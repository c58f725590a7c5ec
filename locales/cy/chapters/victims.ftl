### Draft: nobody has checked this translation yet.

## In short

victims-in-short-heading = Yn gryno
victims-lead = Mae plentyn sydd wedi dioddef camfanteisio rhywiol yn ddioddefwr trosedd. Nid yw’r hyn a gafodd y plentyn, na’r ffordd yr oedd yn ymddwyn, yn newid dim am hynny.
victims-needs = Mae arno angen diogelwch, pobl sy’n aros, a dewisiadau go iawn. Mae ganddo hawliau hefyd, gydag achos llys neu hebddo.
victims-honest = Ni all neb addo beth fydd yr heddlu neu lys yn ei wneud. Dywedwch yn onest beth sydd ddim yn hysbys eto.

## Being with the child

victims-with-the-child-heading = Bod gyda’r plentyn
victims-trauma = Mae bod yn ystyriol o drawma yn golygu ein bod yn gwybod beth mae niwed yn ei wneud, ac yn gofalu peidio â brifo’r plentyn eto. Mae’n dibynnu ar ddiogelwch, ymddiriedaeth, dewis, cydweithio, cryfder a pharch at ddiwylliant.
victims-care-do-heading = Beth sy’n helpu
victims-care-dont-heading = Beth sy’n brifo
victims-care-do-same = yr un gweithiwr bob tro
victims-care-do-needs = bwyd, cynhesrwydd, gorffwys a thaith ddiogel yn gyntaf
victims-care-do-explain = dweud beth sy’n dod nesaf, a phryd
victims-care-do-choices = dewisiadau bach: ble i eistedd, pwy sydd yno
victims-care-do-stay = dod yn ôl ar ôl i gyfarfod gael ei golli
victims-care-do-words = geiriau’r plentyn ei hun
victims-care-dont-again = gwneud i’r plentyn ddweud yr hanes dro ar ôl tro
victims-care-dont-why = gofyn “pam wnest ti”
victims-care-dont-promise = addo cadw’r peth yn gyfrinach
victims-care-dont-blame = geiriau sy’n rhoi’r bai ar y plentyn
victims-care-dont-vanish = mynd yn dawel ar ôl atgyfeiriad
victims-care-dont-rush = pwyso am ateb heddiw
victims-first-account-heading = Pan fydd plentyn yn dweud wrthych
victims-first-account-listen = Gwrandewch. Gadewch i’r plentyn ddefnyddio ei eiriau ei hun.
victims-first-account-believe = Dywedwch “Rwy’n dy gredu di”, neu “Rwy’n cymryd hyn o ddifrif”. Dywedwch nad bai’r plentyn yw hyn.
victims-first-account-open = Peidiwch â gofyn ond am yr hyn sydd ei angen i gadw’r plentyn yn ddiogel. Gofynnwch mewn ffordd agored.
victims-first-account-write = Ysgrifennwch eiriau’r plentyn, gyda’r diwrnod a’r amser.
victims-first-account-messages = Cadwch negeseuon. Peidiwch byth ag edrych ar lun rhywiol o blentyn, ei gopïo na’i anfon ymlaen.
victims-first-account-tell = Dywedwch wrth eich arweinydd diogelu yr un diwrnod.
victims-place = Newidiwch yr hyn sy’n beryglus, nid dim ond lle mae’r plentyn yn byw. Gall symud ymhell i ffwrdd dorri’r plentyn oddi wrth help.
victims-plan-heading = Cynllun wedi’i wneud gyda’r plentyn
victims-plan-safety = diogelwch, gartref, y tu allan ac ar-lein
victims-plan-health = iechyd, meddwl a chorff
victims-plan-school = cadw lle yn yr ysgol neu’r coleg
victims-plan-family = help i rieni neu ofalwyr
victims-plan-adviser = cynghorydd annibynnol
victims-plan-adult = symud wedi’i gynllunio i wasanaethau oedolion yn 18 oed
victims-workers = Gofynnwch am oruchwyliaeth. Mae clywed y pethau hyn yn drwm, ac mae cael cefnogaeth yn rhan o’r gwaith.

## Help and healing

victims-help-heading = Help a gwella
victims-no-police = Gall plentyn gael gofal a chefnogaeth p’un a oes achos heddlu ai peidio.
victims-help-ew-heading = Yng Nghymru a Lloegr
victims-help-ew-isva = Mae cynghorydd annibynnol, o’r enw ISVA neu ChISVA, yn sefyll gyda’r plentyn cyn, yn ystod ac ar ôl achos. Mae am ddim, a does dim angen rhoi gwybod i’r heddlu. Nid therapyddion ydyn nhw, ac nid yr heddlu.
victims-help-ew-sarc = Mae canolfan atgyfeirio ymosodiadau rhywiol, neu SARC, yn rhoi gofal meddygol. Mae pwy sy’n cael dod heb atgyfeiriad yn amrywio yn ôl ardal. Gofynnwch yn gyntaf.
victims-help-wales = Mae Byw Heb Ofn yn helpu unrhyw un yng Nghymru y mae trais rhywiol yn effeithio arno, a’r rhai sy’n gweithio gyda nhw.
victims-help-s-heading = Yn yr Alban
victims-help-s-sarcs = O 16 oed, gall person ofyn am ofal ar ôl ymosodiad diweddar, heb yr heddlu. Y rhif yw { $scotland-sexual-assault-self-referral }. Nid llinell gefnogaeth yw hon.
victims-help-s-under = O dan 16 oed, ewch drwy NHS inform, yr heddlu neu’r gwaith cymdeithasol.
victims-help-s-hoose = Mewn rhai ardaloedd mae Bairns’ Hoose, lle sydd wedi’i wneud i blant.
victims-help-s-rape-crisis = Mae Rape Crisis Scotland yn cefnogi pobl o 13 oed: { $rape-crisis-scotland }.
victims-help-ni-heading = Yng Ngogledd Iwerddon
victims-help-ni-rowan = The Rowan yw’r ganolfan atgyfeirio ymosodiadau rhywiol. Mae ar agor ddydd a nos, i bob oed. Gall person fynd yno heb atgyfeiriad.
victims-help-ni-young-witness = Mae’r NSPCC Young Witness Service (gwasanaeth tystion ifanc) yn cefnogi tystion yr erlyniad o dan 18 oed ym mhob llys. Gall yr heddlu neu’r gwasanaeth erlyn ofyn amdano.
victims-help-ni-line = Mae’r Domestic and Sexual Abuse Helpline (llinell gymorth cam-drin domestig a rhywiol) yn agored i bob oed: { $dsa-helpline-ni }.
victims-therapy-ew = Rhaid peidio â gwneud i therapi aros am lys. Mae erlynwyr yn dweud bod rhaid peidio â’i ddal yn ôl am unrhyw reswm sy’n ymwneud ag achos.
victims-therapy-sni = Peidiwch â chymryd yn ganiataol bod rhaid i therapi aros am lys. Gofynnwch i weithiwr y plentyn ac i’r erlynydd sut mae’r ddau’n cyd-fynd.
victims-notes-ew = Gall yr heddlu ac erlynwyr ofyn am nodiadau therapi, ond nid fel mater o drefn. Rhaid i hynny fod yn “drywydd ymholi rhesymol” yn yr achos.

## Rights of victims

victims-rights-heading = Hawliau dioddefwyr
victims-code-ew-heading = Cod y Dioddefwyr
victims-code-ew-text = Mae’r Cod yn rhoi 12 hawl. Gall dioddefwr ddisgwyl cael ei ddeall, cael y wybodaeth ddiweddaraf, cael ei atgyfeirio at gefnogaeth a chael gwybod y canlyniad. Mae pobl o dan 18 oed a dioddefwyr troseddau rhywiol neu gaethwasiaeth fodern yn cael hawliau estynedig, fel cael y newyddion diweddaraf yn gynt.
victims-code-ew-use-heading = Hawliau sy’n aml yn mynd yn angof
victims-code-ew-use-understood = deall, a chael eu deall
victims-code-ew-use-statement = dweud mewn datganiad beth wnaeth y drosedd iddyn nhw
victims-code-ew-use-expenses = cael talu treuliau a chael eiddo yn ôl
victims-code-ew-use-review = gofyn am adolygiad os nad oes neb yn cael ei gyhuddo
victims-code-ew-use-complain = cwyno os nad yw hawl yn cael ei bodloni
victims-code-s = Mae gan yr Alban ei chod ei hun i ddioddefwyr (Victims’ Code). Gall plentyn sy’n dyst gael newyddion am yr achos gan Victim Information and Advice, yn y gwasanaeth erlyn.
victims-code-ni = Mae gan Ogledd Iwerddon Victim Charter (siarter dioddefwyr). Gofynnwch i’r heddlu neu i’r Public Prosecution Service amdani.
victims-anonymity-ew-heading = Mae enw’n aros yn breifat am oes
victims-anonymity-ew-text = Ni chaiff neb gyhoeddi dim sy’n debygol o ddangos pwy yw dioddefwr trosedd rywiol neu fasnachu pobl. Mae hyn yn dechrau o’r adroddiad cyntaf, ac yn cynnwys y cyfryngau cymdeithasol. O 16 oed, gall person gytuno’n ysgrifenedig i gael ei enwi, heb ddim pwysau.
victims-anonymity-s = Yn yr Alban, yr arfer yw cadw enw dioddefwr allan o’r newyddion. Mae Deddf newydd yn gwneud hyn yn rheol am oes. Mae’n aros i ddod i rym: nid ydym wedi gweld y rhan honno’n dechrau.
victims-anonymity-ni-heading = Mae enw’n aros yn breifat
victims-anonymity-ni-text = Mae’r gyfraith yn cadw’n gyfrinach pwy yw dioddefwr trosedd rywiol. Mae Deddf ddiweddarach wedi ehangu’r amddiffyniad hwnnw. Mae hefyd yn cadw’r cyhoedd allan o dreialon am droseddau rhywiol difrifol.
victims-no-photos = Peidiwch byth â rhoi llun, enw na manylyn a allai ddangos pwy yw plentyn ar fwrdd, ar boster nac mewn grŵp negeseuon.
victims-code-new = Bu ymgynghoriad ar God newydd i Gymru a Lloegr. Mae’n aros i ddod i rym: mae’r Cod presennol yn gymwys nes y bydd un newydd yn cymryd ei le. Erbyn hyn mae gan asiantaethau ddyletswydd i ddilyn y Cod presennol oni bai bod rheswm da dros beidio.
victims-pending-s-heading = Wedi’i basio, ac yn dechrau fesul rhan
victims-pending-s-text = Mae’r Ddeddf yn creu Comisiynydd Dioddefwyr (Victims’ Commissioner) a Llys Troseddau Rhywiol (Sexual Offences Court). Mae’n ychwanegu dyletswydd i weithio mewn ffordd sy’n ystyriol o drawma. Gwiriwch bob rhan cyn i chi ddibynnu arni.
victims-parental-heading = Rhieni sydd wedi’u cael yn euog
victims-parental-text = Mae llysoedd i fod i gyfyngu ar gyfrifoldeb rhiant rhai pobl. Pobl yw’r rhain sydd wedi’u cael yn euog o rai troseddau rhywiol yn erbyn plant. Mae llawer o’r rhannau’n aros i ddod i rym ac yn disgwyl am reoliadau. Gwiriwch cyn i chi ddibynnu ar hyn.

## Police and court

victims-court-heading = Yr heddlu a’r llys
victims-court-lead = Gall plentyn gael help i roi tystiolaeth. Gofynnwch yn gynnar. Mae dymuniad y plentyn ei hun yn cyfrif.
victims-special-ew-heading = Mesurau arbennig
victims-special-ew-text = Gall pob tyst sydd o dan 18 oed adeg y gwrandawiad eu cael. Gall dioddefwyr troseddau rhywiol a chaethwasiaeth fodern eu cael hefyd, oni bai eu bod yn dweud na. Gallan nhw gynnwys sgrin, cyswllt fideo neu gyfweliad wedi’i recordio. Gellir recordio cwestiynau cyn y treial. Gall cyfryngwr helpu gyda geiriau.
victims-special-s-heading = Mesurau arbennig
victims-special-s-text = Gall plentyn sy’n dyst gael help i roi tystiolaeth. Mae Deddf ddiweddarach yn ychwanegu rheol am recordio tystiolaeth plentyn cyn y treial.
victims-special-ni-heading = Mesurau arbennig
victims-special-ni-text = Gall plentyn sy’n dyst gael help i roi tystiolaeth. Y Criminal Evidence (Northern Ireland) Order sy’n dweud hynny. Gofynnwch i’r heddlu neu i’r Public Prosecution Service beth sy’n bosibl.
victims-ready-heading = Cyn gwrandawiad
victims-ready-visit = Gofynnwch am gael ymweld â’r llys yn gyntaf.
victims-ready-helper = Gofynnwch yn gynnar am rywun sy’n helpu gyda geiriau.
victims-closed-ew-heading = Os nad oes neb yn cael ei gyhuddo, neu os yw achos yn dod i ben
victims-closed-ew-review = Gall y dioddefwr ofyn am adolygiad. Yr enw ar hyn yw Hawl Dioddefwyr i Adolygiad (Victims’ Right to Review).
victims-closed-ew-panel = Ar gyfer rhai penderfyniadau hŷn mae’r Child Sexual Abuse Review Panel. Gofynnwch i’r heddlu neu i gynghorydd pa un sy’n addas.
victims-closed-s = Os nad yw achos yn mynd i’r llys, gall y dioddefwr ofyn i’r gwasanaeth erlyn am adolygiad.
victims-closed-ni = Os nad yw achos yn mynd i’r llys, gall y dioddefwr ofyn i’r Public Prosecution Service am adolygiad.
victims-interview-ew = Mae cyfweliadau’n dilyn “Achieving Best Evidence”. Mae’r heddlu a gofal cymdeithasol yn eu cynllunio gyda’i gilydd. Dylai fod un, neu ychydig. Gall y recordiad sefyll fel prif dystiolaeth y plentyn.
victims-interview-s = Mae’r heddlu a’r gwaith cymdeithasol yn cynllunio’r cyfweliad gyda’i gilydd. Mae’n dilyn y Scottish Child Interview Model.
victims-interview-ni = Mae cyfweliadau’n dilyn canllaw o’r enw “Achieving Best Evidence”. Mae gan Ogledd Iwerddon ei fersiwn ei hun: defnyddiwch honno.
victims-phones-ew = I gymryd data o ffôn plentyn, mae angen cytundeb neu bŵer penodol ar yr heddlu. Gofynnwch pa un ydyw, a helpwch y plentyn i ddeall.

## Made to break the law

victims-made-to-offend-heading = Gorfodi plant i dorri’r gyfraith
victims-offend-lead = Mae rhai plant yn cael eu gorfodi i gyflawni troseddau, neu i ddod â phlant eraill. Mae hynny’n rhan o’r cam-drin. Maen nhw’n ddioddefwyr hefyd.
victims-offend-do = Dywedwch yn gynnar wrth gyfreithiwr y plentyn ac wrth yr heddlu y gall y plentyn fod yn ddioddefwr. Mae amddiffyniadau a pholisïau’n bodoli. Ni all neb addo sut y bydd yn gorffen.
victims-offend-ew-heading = Amddiffyniad i ddioddefwyr
victims-offend-ew-text = I bobl o dan 18 oed, mae dau beth yn cyfrif. Roedd y weithred yn ganlyniad uniongyrchol i gaethwasiaeth neu gamfanteisio. Byddai person rhesymol fel y plentyn, yn yr un sefyllfa, wedi gwneud yr un peth. Does dim angen dangos gorfodaeth. Nid yw’r amddiffyniad yn cynnwys y troseddau difrifol yn Atodlen 4.
victims-offend-s-heading = Rhagdybiaeth yn erbyn erlyn
victims-offend-s-text = Mae cyfarwyddiadau’r Arglwydd Adfocad yn cynnwys rhagdybiaeth gref yn erbyn erlyn plentyn o 12 i 17 oed. Mae’n cynnwys yr hyn a wnaeth y plentyn o ganlyniad i fod yn ddioddefwr. Nid yw’n amddiffyniad yn y Ddeddf.
victims-offend-ni-heading = Amddiffyniad i ddioddefwyr
victims-offend-ni-text = Nid yw plentyn yn euog os oedd y weithred yn ganlyniad uniongyrchol i fod yn ddioddefwr caethwasiaeth neu fasnachu pobl. Nid oes angen gorfodaeth na phrawf “person rhesymol”. Nid yw’n gymwys i droseddau mwy difrifol.
victims-offend-nrm = Mae penderfyniad NRM terfynol cadarnhaol yn dystiolaeth gref. Nid yw’n rhwymo erlynwyr.

## Compensation and claims

victims-money-heading = Iawndal a hawliadau
victims-money-lead = Nid yw arian yn dadwneud niwed, ond gall helpu. Gofynnwch i gyfreithiwr yn gynnar. Mae help am ddim ar gael.
victims-cica-heading = Y cynllun anafiadau troseddol
victims-cica-who = Mae ar gyfer dioddefwyr troseddau treisgar a rhywiol ym Mhrydain Fawr. Does dim angen talu ffi i wneud cais.
victims-cica-child = Os rhoddwyd gwybod am y drosedd cyn i’r person droi’n 18 oed: gwnewch gais cyn ei ben-blwydd yn 20 oed.
victims-cica-adult = Os rhoddwyd gwybod am y tro cyntaf pan oedd y person yn oedolyn: gwnewch gais o fewn 2 flynedd i roi gwybod.
victims-cica-late = Ydy hi’n hwyrach na hynny? Dim ond mewn amgylchiadau eithriadol y bydd hawliad yn cael ei dderbyn. Gofynnwch i gyfreithiwr neu gynghorydd.
victims-cica-ni = Mae gan Ogledd Iwerddon ei gynllun ei hun, sy’n cael ei redeg gan Compensation Services. Gofynnwch i gyfreithiwr neu gynghorydd am ei derfynau amser.
victims-cica-limits-heading = Terfynau i wybod amdanynt
victims-cica-limits-online = Mae hawliadau am gam-drin a ddigwyddodd ar-lein yn unig yn aml yn cael eu gwrthod.
victims-cica-limits-consent = Gall cam-drin rhywiol gyfrif heb i rym gael ei ddefnyddio, lle nad oedd gwir gydsyniad.
victims-cica-limits-convictions = Gall euogfarnau sydd heb eu disbyddu (unspent) rwystro hawliad.
victims-civil-ew-heading = Dim terfyn amser i siwio
victims-civil-ew-text = Erbyn hyn, gall person a gafodd ei gam-drin yn rhywiol yn blentyn siwio heb derfyn amser. Mae cam-drin yn y gorffennol yn cyfrif hefyd. Nid yw hyn yn ailagor hawliad sydd wedi’i setlo neu ei benderfynu. Gall llys atal achos o hyd os na all fod yn deg.
victims-civil-s = Yn yr Alban, mae Deddf wedi dileu’r terfyn amser i siwio am gam-drin yn ystod plentyndod. Gall cyfreithiwr ddweud beth mae’n ei olygu.
victims-civil-ni = Yng Ngogledd Iwerddon, gall cyfreithiwr ddweud a yw hawliad yn bosibl. Gofynnwch cyn gynted ag y gallwch.
victims-court-order = Gall llys troseddol hefyd orchymyn i’r person euog dalu.

## For you

victims-for-you-heading = I chi
victims-worry-heading = Beth mae hyn yn ei olygu i chi
victims-worry-text = Dywedwch wrth eich arweinydd diogelu heddiw. Pryder sydd ei angen arnoch, nid prawf. Arhoswch gyda’r plentyn os gallwch. Os yw plentyn mewn perygl nawr, ffoniwch { $emergency-999 }.
victims-young = A ddigwyddodd rhywbeth fel hyn i chi? Nid eich bai chi yw hyn. Nid chi ddewisodd hyn. Gallwch siarad ag oedolyn rydych yn ymddiried ynddo, neu â { $name-childline }.
