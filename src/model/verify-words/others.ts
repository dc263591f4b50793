import type {LogWords} from './words.js'

/** Words of the page where files are verified, in Baltic, Celtic, Greek, Semitic, Turkic and Uralic languages. */
export const others = {
  mt: {
    title: 'Ivverifika dokument',
    intro:
      'Itfa’ hawn fajl li suppost ippubblikah il-pubblikatur ({house}): PDF, messaġġ, paġna jew test Markdown. Tkun taf jekk hux ġenwin u mhux mibdul. Il-fajl ma joħroġx mill-apparat tiegħek.',
    choose: 'Agħżel fajl',
    drop: 'jew itfgħu hawn',
    checking: 'Qed jiġi vverifikat…',
    genuine:
      'Ġenwin u mhux mibdul: {reference}, verżjoni\u00A0{version}, ippubblikat mill-pubblikatur ({house}), data: {date}.',
    reset:
      'Mhux ċert: it-test għandu l-kliem ta’ {reference}, verżjoni\u00A0{version}, ippubblikat mill-pubblikatur ({house}), data: {date}. Dak li hemm madwaru jew fuqu, u kif jidher, ma tqabbilx: aqra d-dokument ippubblikat.',
    today: 'Mhux ċert: {reference}, kif jinsab illum f’dan is-sit, li l-ebda ċavetta ma tiffirmah.',
    pageOf: 'Paġna tal-verżjoni\u00A0{version}.',
    superseded: 'Hemm verżjoni aktar ġdida:\u00A0{version} ({date}).',
    closed: 'Il-kwistjoni hija magħluqa.',
    withdrawn: 'Irtirat: {date}.',
    forged: 'Mhux ġenwin: dan il-fajl jgħid li hu {reference}, iżda l-pubblikatur ({house}) ippubblika bytes oħra.',
    unknown:
      'Mhux magħruf: ir-reġistru pubbliku tal-pubblikatur ({house}) m’għandux dan il-fajl. Dokumenti ristretti qatt ma jkunu fih.',
    resaved: 'Kopja stampata jew salvata mill-ġdid ma tipprova xejn: aqra d-dokument ippubblikat.',
    official: 'Id-dokument ippubblikat',
    entry: 'Entrata {number} minn {count} fir-reġistru pubbliku',
    noScript: 'Din il-paġna teħtieġ JavaScript. Jivverifika wkoll il-programm cess: cess verify FAJL.',
    unreadable: 'Dan il-fajl ma jistax jinqara.',
    badLog:
      'Ir-reġistru pubbliku ta’ dan is-sit ma jistax jinqara, jew il-firma tiegħu hija ħażina: ma jista’ jingħad xejn dwar l-ebda fajl.',
  },
  ga: {
    title: 'Doiciméad a fhíorú',
    intro:
      'Scaoil anseo comhad a mhaítear gur fhoilsigh an foilsitheoir ({house}) é: PDF, ríomhphost, leathanach nó téacs Markdown. Feicfidh tú an bhfuil sé barántúil agus gan athrú. Ní fhágann an comhad do ghléas.',
    choose: 'Roghnaigh comhad',
    drop: 'nó scaoil anseo é',
    checking: 'Á fhíorú…',
    genuine:
      'Barántúil agus gan athrú: {reference}, leagan\u00A0{version}, arna fhoilsiú ag an bhfoilsitheoir ({house}) an {date}.',
    reset:
      'Éiginnte: tá focail {reference}, leagan\u00A0{version}, arna fhoilsiú ag an bhfoilsitheoir ({house}) an {date}, sa téacs. Níor cuireadh i gcomparáid a bhfuil timpeall orthu nó os a gcionn, ná a gcuma: léigh an doiciméad foilsithe.',
    today: 'Éiginnte: {reference}, mar atá sé ar an suíomh seo inniu, rud nach síníonn aon eochair.',
    pageOf: 'Leathanach de leagan\u00A0{version}.',
    superseded: 'Tá leagan níos nuaí ann:\u00A0{version} ({date}).',
    closed: 'Tá an scéal dúnta.',
    withdrawn: 'Tarraingíodh siar é an {date}.',
    forged:
      'Níl sé barántúil: deir an comhad gurb é {reference} é, ach d’fhoilsigh an foilsitheoir ({house}) bearta eile.',
    unknown:
      'Anaithnid: níl an comhad seo i logleabhar poiblí an fhoilsitheora ({house}). Ní bhíonn doiciméid shrianta ann riamh.',
    resaved: 'Ní chruthaíonn cóip a priontáladh nó a sábháladh as an nua aon rud: léigh an doiciméad foilsithe.',
    official: 'An doiciméad foilsithe',
    entry: 'Iontráil {number} as {count} sa logleabhar poiblí',
    noScript: 'Tá JavaScript de dhíth ar an leathanach seo. Fíoraíonn an clár cess freisin: cess verify COMHAD.',
    unreadable: 'Ní féidir an comhad seo a léamh.',
    badLog:
      'Ní féidir logleabhar poiblí an tsuímh seo a léamh, nó tá a shíniú mícheart: ní féidir aon ní a rá faoi aon chomhad.',
  },
  el: {
    title: 'Επαλήθευση εγγράφου',
    intro:
      'Αφήστε εδώ ένα αρχείο που φέρεται να δημοσίευσε ο φορέας {house}: PDF, μήνυμα, σελίδα ή κείμενο Markdown. Θα μάθετε αν είναι γνήσιο και αμετάβλητο. Το αρχείο δεν φεύγει από τη συσκευή σας.',
    choose: 'Επιλογή αρχείου',
    drop: 'ή αφήστε το εδώ',
    checking: 'Έλεγχος…',
    genuine:
      'Γνήσιο και αμετάβλητο: {reference}, έκδοση\u00A0{version}, δημοσίευση του φορέα {house} με ημερομηνία {date}.',
    reset:
      'Αβέβαιο: το κείμενο έχει τις λέξεις του {reference}, έκδοση\u00A0{version}, δημοσίευση του φορέα {house} με ημερομηνία {date}. Όσα στέκονται γύρω ή πάνω από αυτές, και η όψη τους, δεν συγκρίθηκαν: διαβάστε το δημοσιευμένο έγγραφο.',
    today: 'Αβέβαιο: {reference}, όπως το εμφανίζει σήμερα αυτός ο ιστότοπος, χωρίς υπογραφή κανενός κλειδιού.',
    pageOf: 'Σελίδα της έκδοσης\u00A0{version}.',
    superseded: 'Υπάρχει νεότερη έκδοση:\u00A0{version}, με ημερομηνία {date}.',
    closed: 'Η υπόθεση έχει κλείσει.',
    withdrawn: 'Αποσύρθηκε με ημερομηνία {date}.',
    forged: 'Μη γνήσιο: το αρχείο λέει ότι είναι το {reference}, αλλά ο φορέας {house} δημοσίευσε άλλα byte.',
    unknown:
      'Άγνωστο: το δημόσιο μητρώο του φορέα {house} δεν έχει αυτό το αρχείο. Έγγραφα περιορισμένης διανομής δεν υπάρχουν ποτέ σε αυτό.',
    resaved:
      'Ένα αντίγραφο που τυπώθηκε ή αποθηκεύτηκε εκ νέου δεν αποδεικνύει τίποτα: διαβάστε το δημοσιευμένο έγγραφο.',
    official: 'Το δημοσιευμένο έγγραφο',
    entry: 'Εγγραφή {number} από {count} στο δημόσιο μητρώο',
    noScript: 'Η σελίδα χρειάζεται JavaScript. Επαληθεύει και το πρόγραμμα cess: cess verify ΑΡΧΕΙΟ.',
    unreadable: 'Το αρχείο δεν διαβάζεται.',
    badLog:
      'Το δημόσιο μητρώο του ιστοτόπου δεν διαβάζεται ή η υπογραφή του είναι λάθος: για κανένα αρχείο δεν μπορεί να ειπωθεί κάτι.',
  },
  et: {
    title: 'Kontrolli dokumenti',
    intro:
      'Lohistage siia fail, mille {house} olevat avaldanud: PDF, kiri, leht või Markdown-tekst. Saate teada, kas see on ehtne ja muutmata. Fail ei lahku teie seadmest.',
    choose: 'Valige fail',
    drop: 'või lohistage see siia',
    checking: 'Kontrollimine…',
    genuine: 'Ehtne ja muutmata: {reference}, versioon\u00A0{version}, avaldaja {house}, {date}.',
    reset:
      'Ebakindel: tekstis on dokumendi {reference} sõnad, versioon\u00A0{version}, avaldaja {house}, {date}. Seda, mis on nende ümber või peal, ja nende välimust ei võrreldud: lugege avaldatud dokumenti.',
    today: 'Ebakindel: {reference}, nagu see on täna sellel veebisaidil, mida ükski võti ei allkirjasta.',
    pageOf: 'Versiooni\u00A0{version} leht.',
    superseded: 'On olemas uuem versioon:\u00A0{version}, {date}.',
    closed: 'Asi on lõpetatud.',
    withdrawn: 'Tagasi võetud: {date}.',
    forged: 'Ei ole ehtne: fail väidab end olevat {reference}, kuid {house} on avaldanud teised baidid.',
    unknown:
      'Tundmatu: asutuse {house} avalikus logis seda faili ei ole. Levitamispiiranguga dokumente seal kunagi ei ole.',
    resaved: 'Trükitud või uuesti salvestatud koopia ei tõenda midagi: lugege avaldatud dokumenti.',
    official: 'Avaldatud dokument',
    entry: 'Kirje {number}/{count} avalikus logis',
    noScript: 'See leht vajab JavaScripti. Kontrollib ka programm cess: cess verify FAIL.',
    unreadable: 'Seda faili ei saa lugeda.',
    badLog: 'Selle saidi avalikku logi ei saa lugeda või on selle allkiri vale: ühegi faili kohta ei saa midagi öelda.',
  },
  fi: {
    title: 'Tarkista asiakirja',
    intro:
      'Pudota tähän tiedosto, jonka julkaisijaksi on merkitty {house}: PDF, viesti, sivu tai Markdown-teksti. Saat tietää, onko se aito ja muuttumaton. Tiedosto ei poistu laitteeltasi.',
    choose: 'Valitse tiedosto',
    drop: 'tai pudota se tähän',
    checking: 'Tarkistetaan…',
    genuine: 'Aito ja muuttumaton: {reference}, versio\u00A0{version}, julkaisija {house}, {date}.',
    reset:
      'Epävarmaa: tekstissä on asiakirjan {reference} sanat, versio\u00A0{version}, julkaisija {house}, {date}. Sitä, mitä niiden ympärillä tai päällä on ja miltä ne näyttävät, ei verrattu: lue julkaistu asiakirja.',
    today: 'Epävarmaa: {reference}, sellaisena kuin se on tällä sivustolla tänään, mitä mikään avain ei allekirjoita.',
    pageOf: 'Version\u00A0{version} sivu.',
    superseded: 'Uudempi versio on olemassa:\u00A0{version}, {date}.',
    closed: 'Asia on päätetty.',
    withdrawn: 'Peruutettu {date}.',
    forged: 'Ei aito: tiedosto sanoo olevansa {reference}, mutta {house} on julkaissut muut tavut.',
    unknown:
      'Tuntematon: tätä tiedostoa ei ole julkisessa lokissa ({house}). Asiakirjoja, joiden jakelu on rajoitettu, siinä ei ole koskaan.',
    resaved: 'Tulostettu tai uudelleen tallennettu kopio ei todista mitään: lue julkaistu asiakirja.',
    official: 'Julkaistu asiakirja',
    entry: 'Merkintä {number}/{count} julkisessa lokissa',
    noScript: 'Tämä sivu tarvitsee JavaScriptiä. Myös ohjelma cess tarkistaa: cess verify TIEDOSTO.',
    unreadable: 'Tätä tiedostoa ei voi lukea.',
    badLog:
      'Sivuston julkista lokia ei voi lukea tai sen allekirjoitus on väärä: mistään tiedostosta ei voi sanoa mitään.',
  },
  hu: {
    title: 'Dokumentum ellenőrzése',
    intro:
      'Húzzon ide egy fájlt, amelyet állítólag {house} tett közzé: PDF-et, levelet, oldalt vagy Markdown-szöveget. Megtudja, hogy hiteles és változatlan-e. A fájl nem hagyja el az eszközét.',
    choose: 'Fájl kiválasztása',
    drop: 'vagy húzza ide',
    checking: 'Ellenőrzés…',
    genuine: 'Hiteles és változatlan: {reference}, {version}.\u00A0változat, közzétette: {house}, {date}',
    reset:
      'Bizonytalan: a szöveg a {reference} szavait tartalmazza, {version}.\u00A0változat, közzétette: {house}, {date} Ami körülöttük vagy fölöttük áll, és ahogyan kinéznek, azt nem hasonlítottuk össze: olvassa el a közzétett dokumentumot.',
    today: 'Bizonytalan: {reference}, ahogyan ezen a webhelyen ma áll, amit egyetlen kulcs sem ír alá.',
    pageOf: 'A(z) {version}. változat oldala.',
    superseded: 'Van újabb változat:\u00A0{version}, {date}',
    closed: 'Az ügy lezárult.',
    withdrawn: 'Visszavonva: {date}',
    forged: 'Nem hiteles: a fájl {reference} jelzésűnek mondja magát, de {house} más bájtokat tett közzé.',
    unknown:
      'Ismeretlen: {house} nyilvános naplójában nincs meg ez a fájl. Korlátozottan hozzáférhető dokumentumok soha nincsenek benne.',
    resaved: 'A kinyomtatott vagy újra mentett másolat semmit sem bizonyít: olvassa el a közzétett dokumentumot.',
    official: 'A közzétett dokumentum',
    entry: '{number}. bejegyzés a nyilvános napló {count} bejegyzéséből',
    noScript: 'Az oldalhoz JavaScript kell. A cess program is ellenőriz: cess verify FÁJL.',
    unreadable: 'Ez a fájl nem olvasható.',
    badLog: 'A webhely nyilvános naplója nem olvasható, vagy az aláírása hibás: egyetlen fájlról sem mondható semmi.',
  },
  lt: {
    title: 'Patikrinti dokumentą',
    intro:
      'Įtempkite čia failą, kurį esą paskelbė {house}: PDF, laišką, puslapį ar „Markdown“ tekstą. Sužinosite, ar jis tikras ir nepakeistas. Failas nepalieka jūsų įrenginio.',
    choose: 'Pasirinkti failą',
    drop: 'arba įtempkite jį čia',
    checking: 'Tikrinama…',
    genuine: 'Tikras ir nepakeistas: {reference}, versija\u00A0{version}, paskelbė {house}, {date}',
    reset:
      'Neaišku: tekste yra dokumento {reference} žodžiai, versija\u00A0{version}, paskelbė {house}, {date} Kas yra aplink juos ar ant jų ir kaip jie atrodo, nelyginta: skaitykite paskelbtą dokumentą.',
    today: 'Neaišku: {reference}, koks šiandien yra šioje svetainėje, o to nepasirašo joks raktas.',
    pageOf: 'Versijos\u00A0{version} puslapis.',
    superseded: 'Yra naujesnė versija:\u00A0{version}, {date}',
    closed: 'Klausimas baigtas.',
    withdrawn: 'Atšaukta {date}',
    forged: 'Netikras: failas sakosi esąs {reference}, tačiau {house} paskelbė kitus baitus.',
    unknown: 'Nežinomas: viešajame žurnale ({house}) šio failo nėra. Riboto platinimo dokumentų jame niekada nebūna.',
    resaved: 'Atspausdinta ar iš naujo įrašyta kopija nieko neįrodo: skaitykite paskelbtą dokumentą.',
    official: 'Paskelbtas dokumentas',
    entry: '{number} įrašas iš {count} viešajame žurnale',
    noScript: 'Šiam puslapiui reikia „JavaScript“. Tikrina ir programa cess: cess verify FAILAS.',
    unreadable: 'Šio failo negalima perskaityti.',
    badLog:
      'Viešojo šios svetainės žurnalo negalima perskaityti arba jo parašas klaidingas: apie jokį failą nieko negalima pasakyti.',
  },
  lv: {
    title: 'Pārbaudīt dokumentu',
    intro:
      'Nometiet šeit failu, ko esot publicējusi organizācija {house}: PDF, vēstuli, lapu vai Markdown tekstu. Uzzināsiet, vai tas ir īsts un nemainīts. Fails neatstāj jūsu ierīci.',
    choose: 'Izvēlēties failu',
    drop: 'vai nometiet to šeit',
    checking: 'Pārbauda…',
    genuine: 'Īsts un nemainīts: {reference}, redakcija\u00A0{version}, publicējusi organizācija {house}, {date}',
    reset:
      'Neskaidrs: tekstā ir dokumenta {reference} vārdi, redakcija\u00A0{version}, publicējusi organizācija {house}, {date} Kas ir ap tiem vai pār tiem un kā tie izskatās, nav salīdzināts: lasiet publicēto dokumentu.',
    today: 'Neskaidrs: {reference}, kāds tas šodien ir šajā vietnē, un to neparaksta neviena atslēga.',
    pageOf: 'Redakcijas\u00A0{version} lapa.',
    superseded: 'Ir jaunāka redakcija:\u00A0{version}, {date}',
    closed: 'Lieta ir slēgta.',
    withdrawn: 'Atsaukts: {date}',
    forged: 'Nav īsts: fails uzdodas par {reference}, bet organizācija {house} publicējusi citus baitus.',
    unknown:
      'Nezināms: organizācijas {house} publiskajā žurnālā šā faila nav. Dokumentu, kuru izplatīšana ir ierobežota, tajā nekad nav.',
    resaved: 'Izdrukāta vai no jauna saglabāta kopija neko nepierāda: lasiet publicēto dokumentu.',
    official: 'Publicētais dokuments',
    entry: '{number}. ieraksts no {count} publiskajā žurnālā',
    noScript: 'Šai lapai vajadzīgs JavaScript. Pārbauda arī programma cess: cess verify FAILS.',
    unreadable: 'Šo failu nevar nolasīt.',
    badLog:
      'Šīs vietnes publisko žurnālu nevar nolasīt vai tā paraksts ir nepareizs: ne par vienu failu neko nevar pateikt.',
  },
  kk: {
    title: 'Құжатты тексеру',
    intro:
      '{house} жариялады делінген файлды осында тастаңыз: PDF, хат, бет немесе Markdown мәтіні. Оның шынайы әрі өзгермегенін білесіз. Файл құрылғыңыздан шықпайды.',
    choose: 'Файл таңдау',
    drop: 'немесе осында тастаңыз',
    checking: 'Тексерілуде…',
    genuine: 'Шынайы, өзгермеген: {reference}, {version}-нұсқа, жариялаған {house}, {date}',
    reset:
      'Белгісіз: мәтінде {reference} сөздері бар, {version}-нұсқа, жариялаған {house}, {date} Олардың айналасында не үстінде не тұрғаны және көрінісі салыстырылмады: жарияланған құжатты оқыңыз.',
    today: 'Белгісіз: {reference}, осы сайтта бүгін тұрған күйінде, оған ешбір кілт қол қоймайды.',
    pageOf: '{version}-нұсқаның беті.',
    superseded: 'Жаңарақ нұсқасы бар:\u00A0{version}, {date}',
    closed: 'Іс жабылған.',
    withdrawn: 'Қайтарып алынды: {date}',
    forged: 'Шынайы емес: файл өзін {reference} дейді, бірақ {house} басқа байттар жариялаған.',
    unknown: 'Белгісіз: {house} ашық журналында бұл файл жоқ. Таратылуы шектелген құжаттар онда ешқашан болмайды.',
    resaved: 'Басып шығарылған не қайта сақталған көшірме ештеңені дәлелдемейді: жарияланған құжатты оқыңыз.',
    official: 'Жарияланған құжат',
    entry: 'Ашық журналдағы {number}-жазба, барлығы {count}',
    noScript: 'Бұл бетке JavaScript керек. cess бағдарламасы да тексереді: cess verify ФАЙЛ.',
    unreadable: 'Бұл файлды оқу мүмкін емес.',
    badLog:
      'Осы сайттың ашық журналын оқу мүмкін емес немесе қолтаңбасы қате: ешбір файл туралы ештеңе айтуға болмайды.',
  },
} as const satisfies Readonly<Record<string, LogWords>>
