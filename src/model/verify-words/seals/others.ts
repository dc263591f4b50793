import type {SealWords} from '../words.js'

/** Words on seals and signatures, on the page where files are verified, in Baltic, Celtic, Greek, Semitic, Turkic and Uralic languages. */
export const othersSeals = {
  mt: {
    sealed:
      'Mhux ċert: {reference}, verżjoni\u00A0{version}, mhux mibdul minn meta l-pubblikatur ({house}) issiġillah. Ir-reġistru pubbliku m’għandux din il-verżjoni: hawn mhux magħruf jekk ġietx sostitwita jew irtirata. Staqsi lill-pubblikatur.',
    disowned:
      'Mhux magħruf: {reference}, verżjoni\u00A0{version}. Kull min għandu ċ-ċavetta ta’ dan is-siġill seta’ għamel dan il-fajl. Staqsi lill-pubblikatur.',
    lapsed: 'Iċ-ċertifikat tas-siġill skada.',
    stamp: 'Timbru tal-ħin jista’ juri meta sar is-siġill: din il-paġna ma teżamina l-ebda wieħed.',
    revoked: 'Il-pubblikatur ({house}) ma jafdax iżjed dan iċ-ċertifikat, b’effett minn: {date}.',
    broken: 'Mhux ġenwin: dan il-fajl inbidel wara li ġie ssiġillat.',
    seal: 'Is-siġill hu intatt: {name}',
    mailSigned:
      'Ġenwin u mhux mibdul: messaġġ tal-pubblikatur ({house}), iffirmat minn {name} ({address}), data: {date}.',
    mailChanged: 'Mhux ġenwin: dan il-messaġġ inbidel wara li ġie ffirmat.',
    mailHead: 'M’għadhomx kif ġew iffirmati: {fields}',
    mailUnsigned: 'Mhux magħruf: xejn ma jipprova l-kliem ta’ dan il-messaġġ. Dak li hemm miegħu jiġi ġġudikat waħdu.',
    mailUncertain:
      'Mhux ċert: dan il-messaġġ huwa ffirmat minn {name} ({address}), iżda xejn ma jipprova li ġej mill-pubblikatur ({house}) f’din il-għamla.',
  },
  ga: {
    sealed:
      'Éiginnte: {reference}, leagan\u00A0{version}, gan athrú ó shéalaigh an foilsitheoir ({house}) é. Níl an leagan seo sa logleabhar poiblí: ní fios anseo ar cuireadh leagan eile ina áit nó ar tarraingíodh siar é. Fiafraigh den fhoilsitheoir.',
    disowned:
      'Anaithnid: {reference}, leagan\u00A0{version}. D’fhéadfadh aon duine a bhfuil eochair an tséala seo aige an comhad seo a dhéanamh. Fiafraigh den fhoilsitheoir.',
    lapsed: 'Tá teastas an tséala imithe in éag.',
    stamp:
      'Is féidir le stampa ama a thaispeáint cathain a cuireadh an séala: ní scrúdaíonn an leathanach seo aon stampa ama.',
    revoked: 'Níl muinín ag an bhfoilsitheoir ({house}) as an teastas seo a thuilleadh, le héifeacht ón {date}.',
    broken: 'Níl sé barántúil: athraíodh an comhad tar éis a shéalaithe.',
    seal: 'Tá an séala slán: {name}',
    mailSigned:
      'Barántúil agus gan athrú: teachtaireacht ón bhfoilsitheoir ({house}), arna síniú ag {name} ({address}) an {date}.',
    mailChanged: 'Níl sí barántúil: athraíodh an teachtaireacht tar éis a sínithe.',
    mailHead: 'Níl siad mar a síníodh iad: {fields}',
    mailUnsigned: 'Anaithnid: níl aon chruthú ar fhocail na teachtaireachta seo. Meastar na ceangaltáin astu féin.',
    mailUncertain:
      'Éiginnte: shínigh {name} ({address}) an teachtaireacht seo, ach níl aon chruthú ann gur ón bhfoilsitheoir ({house}) í sa chruth seo.',
  },
  el: {
    sealed:
      'Αβέβαιο: {reference}, έκδοση\u00A0{version}, αμετάβλητο από τότε που το σφράγισε ο φορέας {house}. Το δημόσιο μητρώο δεν έχει αυτή την έκδοση: αν αντικαταστάθηκε ή αποσύρθηκε, εδώ δεν είναι γνωστό. Ρωτήστε τον φορέα.',
    disowned:
      'Άγνωστο: {reference}, έκδοση\u00A0{version}. Όποιος έχει το κλειδί αυτής της σφραγίδας μπορεί να έχει δημιουργήσει αυτό το αρχείο. Ρωτήστε τον φορέα.',
    lapsed: 'Το πιστοποιητικό της σφραγίδας έληξε.',
    stamp: 'Μια χρονοσφραγίδα μπορεί να δείξει πότε έγινε η σφράγιση: αυτή η σελίδα δεν εξετάζει καμία.',
    revoked: 'Ο φορέας {house} δεν εμπιστεύεται πλέον αυτό το πιστοποιητικό, με ισχύ από {date}.',
    broken: 'Μη γνήσιο: το αρχείο άλλαξε μετά τη σφράγισή του.',
    seal: 'Η σφραγίδα είναι ακέραιη: {name}',
    mailSigned:
      'Γνήσιο και αμετάβλητο: μήνυμα του φορέα {house}, με υπογραφή {name} ({address}) και ημερομηνία {date}.',
    mailChanged: 'Μη γνήσιο: το μήνυμα άλλαξε μετά την υπογραφή του.',
    mailHead: 'Δεν είναι πια όπως υπογράφηκαν: {fields}',
    mailUnsigned: 'Άγνωστο: τίποτε δεν αποδεικνύει τα λόγια αυτού του μηνύματος. Τα συνημμένα κρίνονται χωριστά.',
    mailUncertain:
      'Αβέβαιο: το μήνυμα έχει υπογραφή {name} ({address}), αλλά τίποτε δεν αποδεικνύει ότι προέρχεται από τον φορέα {house} με αυτή τη μορφή.',
  },
  et: {
    sealed:
      'Ebakindel: {reference}, versioon\u00A0{version}, muutmata ajast, mil avaldaja {house} selle e-templiga kinnitas. Avalikus logis seda versiooni ei ole: kas see on asendatud või tagasi võetud, ei ole siin teada. Küsige avaldajalt.',
    disowned:
      'Tundmatu: {reference}, versioon\u00A0{version}. Faili võib olla teinud igaüks, kellel on selle e-templi võti. Küsige avaldajalt.',
    lapsed: 'E-templi sertifikaat on aegunud.',
    stamp: 'Ajatempel võib näidata, millal e-tempel anti: see leht ajatempleid ei kontrolli.',
    revoked: 'Avaldaja {house} seda sertifikaati enam ei usalda, alates: {date}.',
    broken: 'Ei ole ehtne: faili on pärast e-templiga kinnitamist muudetud.',
    seal: 'E-tempel on rikkumata: {name}',
    mailSigned: 'Ehtne ja muutmata: kiri, saatja {house}, allkirjastaja {name} ({address}), {date}.',
    mailChanged: 'Ei ole ehtne: kirja on pärast allkirjastamist muudetud.',
    mailHead: 'Ei ole enam nii, nagu allkirjastati: {fields}',
    mailUnsigned: 'Tundmatu: miski ei tõenda selle kirja sõnu. Manuseid hinnatakse eraldi.',
    mailUncertain:
      'Ebakindel: kirja on allkirjastanud {name} ({address}), kuid miski ei tõenda, et see pärineb sellisena asutuselt {house}.',
  },
  fi: {
    sealed:
      'Epävarmaa: {reference}, versio\u00A0{version}, muuttumaton siitä, kun julkaisija {house} varusti sen leimalla. Julkisessa lokissa ei ole tätä versiota: täällä ei tiedetä, onko se korvattu tai peruutettu. Kysy julkaisijalta.',
    disowned:
      'Tuntematon: {reference}, versio\u00A0{version}. Tiedoston on voinut tehdä kuka tahansa, jolla on tämän leiman avain. Kysy julkaisijalta.',
    lapsed: 'Leiman varmenne on vanhentunut.',
    stamp: 'Aikaleima voi osoittaa, milloin leima lisättiin: tämä sivu ei tarkasta aikaleimoja.',
    revoked: 'Julkaisija {house} ei luota tähän varmenteeseen enää, {date} alkaen.',
    broken: 'Ei aito: tiedostoa on muutettu leiman lisäämisen jälkeen.',
    seal: 'Leima on ehjä: {name}',
    mailSigned: 'Aito ja muuttumaton: viesti, lähettäjä {house}, allekirjoittaja {name} ({address}), {date}.',
    mailChanged: 'Ei aito: viestiä on muutettu allekirjoituksen jälkeen.',
    mailHead: 'Eivät enää sellaisia kuin allekirjoitettaessa: {fields}',
    mailUnsigned: 'Tuntematon: mikään ei todista tämän viestin sanoja. Liitteet arvioidaan erikseen.',
    mailUncertain:
      'Epävarma: viestin on allekirjoittanut {name} ({address}), mutta mikään ei todista, että se tulee tässä muodossa lähettäjältä {house}.',
  },
  hu: {
    sealed:
      'Bizonytalan: {reference}, {version}.\u00A0változat, változatlan, amióta {house} bélyegzővel ellátta. A nyilvános naplóban ez a változat nincs benne: itt nem tudható, hogy felváltották-e vagy visszavonták-e. Kérdezze meg a közzétevőt.',
    disowned:
      'Ismeretlen: {reference}, {version}.\u00A0változat. Bárki készíthette ezt a fájlt, akinél a bélyegző kulcsa van. Kérdezze meg a közzétevőt.',
    lapsed: 'A bélyegző tanúsítványa lejárt.',
    stamp: 'Időbélyegző megmutathatja, mikor bélyegezték le a fájlt: ez az oldal időbélyegzőt nem vizsgál.',
    revoked: '{house} már nem bízik ebben a tanúsítványban, ettől a naptól: {date}',
    broken: 'Nem hiteles: a fájlt a lebélyegzés után módosították.',
    seal: 'A bélyegző ép: {name}',
    mailSigned: 'Hiteles és változatlan: {house} üzenete, aláírta: {name} ({address}), {date}',
    mailChanged: 'Nem hiteles: az üzenetet az aláírás után módosították.',
    mailHead: 'Már nem olyanok, mint aláíráskor: {fields}',
    mailUnsigned: 'Ismeretlen: semmi sem bizonyítja az üzenet szavait. A mellékletekről külön döntünk.',
    mailUncertain:
      'Bizonytalan: az üzenetet {name} ({address}) írta alá, de semmi sem bizonyítja, hogy ebben a formában {house} küldte.',
  },
  lt: {
    sealed:
      'Neaišku: {reference}, versija\u00A0{version}, nepakeista nuo tada, kai spaudu pažymėjo {house}. Viešajame žurnale šios versijos nėra: ar ji pakeista kita, ar atšaukta, čia nežinoma. Klauskite leidėjo.',
    disowned:
      'Nežinomas: {reference}, versija\u00A0{version}. Šį failą galėjo sukurti bet kas, kas turi šio spaudo raktą. Klauskite leidėjo.',
    lapsed: 'Spaudo sertifikatas nebegalioja.',
    stamp: 'Laiko žyma gali parodyti, kada uždėtas spaudas: šis puslapis laiko žymų netikrina.',
    revoked: '{house} šiuo sertifikatu nebepasitiki nuo {date}',
    broken: 'Netikras: failas pakeistas po to, kai buvo pažymėtas spaudu.',
    seal: 'Spaudas nepažeistas: {name}',
    mailSigned: 'Tikras ir nepakeistas: {house} laiškas, pasirašė {name} ({address}), {date}',
    mailChanged: 'Netikras: laiškas pakeistas po pasirašymo.',
    mailHead: 'Nebe tokie, kokie buvo pasirašyti: {fields}',
    mailUnsigned: 'Nežinomas: niekas neįrodo šio laiško žodžių. Priedai vertinami atskirai.',
    mailUncertain: 'Neaišku: laišką pasirašė {name} ({address}), bet niekas neįrodo, kad toks jis atėjo iš {house}.',
  },
  lv: {
    sealed:
      'Neskaidrs: {reference}, redakcija\u00A0{version}, nemainīts, kopš to apzīmogojusi organizācija {house}. Publiskajā žurnālā šīs redakcijas nav: vai tā aizstāta vai atsaukta, šeit nav zināms. Jautājiet organizācijai.',
    disowned:
      'Nezināms: {reference}, redakcija\u00A0{version}. Šo failu varēja izveidot ikviens, kam ir šī zīmoga atslēga. Jautājiet organizācijai.',
    lapsed: 'Zīmoga sertifikāta termiņš ir beidzies.',
    stamp: 'Laika zīmogs var parādīt, kad fails apzīmogots: šī lapa laika zīmogus nepārbauda.',
    revoked: 'Organizācija {house} vairs neuzticas šim sertifikātam, sākot ar: {date}',
    broken: 'Nav īsts: fails mainīts pēc apzīmogošanas.',
    seal: 'Zīmogs ir neskarts: {name}',
    mailSigned: 'Īsta un nemainīta: organizācijas {house} vēstule, paraksts: {name} ({address}), {date}',
    mailChanged: 'Nav īsta: vēstule mainīta pēc parakstīšanas.',
    mailHead: 'Vairs nav tādi, kādi tika parakstīti: {fields}',
    mailUnsigned: 'Nezināms: nekas nepierāda šīs vēstules vārdus. Pielikumi tiek vērtēti atsevišķi.',
    mailUncertain:
      'Neskaidrs: vēstule ir parakstīta ({name}, {address}), bet nekas nepierāda, ka tā šādā veidā nāk no organizācijas {house}.',
  },
  kk: {
    sealed:
      'Белгісіз: {reference}, {version}-нұсқа, {house} мөр басқаннан бері өзгермеген. Ашық журналда бұл нұсқа жоқ: оның ауыстырылғаны не қайтарып алынғаны мұнда белгісіз. Жариялаушыдан сұраңыз.',
    disowned:
      'Белгісіз: {reference}, {version}-нұсқа. Бұл файлды осы мөрдің кілті бар кез келген адам жасаған болуы мүмкін. Жариялаушыдан сұраңыз.',
    lapsed: 'Мөр сертификатының мерзімі өткен.',
    stamp: 'Уақыт белгісі мөрдің қашан басылғанын көрсете алады: бұл бет уақыт белгілерін тексермейді.',
    revoked: '{house} бұл сертификатқа енді сенбейді, мына күннен бастап: {date}',
    broken: 'Шынайы емес: файл мөр басылғаннан кейін өзгертілген.',
    seal: 'Мөр бүтін: {name}',
    mailSigned: 'Шынайы, өзгермеген: {house} хаты, қол қойған {name} ({address}), {date}',
    mailChanged: 'Шынайы емес: хат қол қойылғаннан кейін өзгертілген.',
    mailHead: 'Қол қойылған күйінде емес: {fields}',
    mailUnsigned: 'Белгісіз: бұл хаттың сөздерін ештеңе дәлелдемейді. Тіркемелер бөлек бағаланады.',
    mailUncertain:
      'Белгісіз: хатқа {name} ({address}) қол қойған, бірақ оның осы түрінде {house} тарапынан келгенін ештеңе дәлелдемейді.',
  },
} as const satisfies Readonly<Record<string, SealWords>>
