import type {LogWords} from './words.js'

/** Words of the page where files are verified, in Baltic, Celtic, Greek, Semitic, Turkic and Uralic languages. */
export const others = {
  mt: {
    title: 'Ivverifika dokument',
    intro:
      'Itfa’ hawn fajl li suppost ippubblika l-pubblikatur ({house}): PDF, messaġġ, paġna jew test Markdown. Tkun taf jekk hux ġenwin u mhux mibdul. Il-fajl ma joħroġx mill-apparat tiegħek.',
    choose: 'Agħżel fajl',
    drop: 'jew itfgħu hawn',
    checking: 'Qed jiġi vverifikat…',
    genuine:
      'Ġenwin u mhux mibdul: {reference}, verżjoni\u00A0{version}, ippubblikat mill-pubblikatur ({house}) fi {date}.',
    reset:
      'Kliem ġenwin: dak ta’ {reference}, verżjoni\u00A0{version}, ippubblikat mill-pubblikatur ({house}) fi {date}. Il-paġna ta’ madwaru saret fi żmien ieħor.',
    superseded: 'Hemm verżjoni aktar ġdida:\u00A0{version}, ta’ {date}.',
    withdrawn: 'Irtirat fi {date}.',
    forged: 'Mhux ġenwin: dan il-fajl jgħid li hu {reference}, iżda l-pubblikatur ({house}) ippubblika bytes oħra.',
    unknown:
      'Mhux magħruf: ir-reġistru pubbliku tal-pubblikatur ({house}) m’għandux dan il-fajl. Dokumenti ristretti qatt ma jkunu fih.',
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
      'Focail bharántúla: {reference}, leagan\u00A0{version}, arna fhoilsiú ag an bhfoilsitheoir ({house}) an {date}. Rinneadh an leathanach thart orthu ag am eile.',
    superseded: 'Tá leagan níos nuaí ann:\u00A0{version}, an {date}.',
    withdrawn: 'Tarraingíodh siar é an {date}.',
    forged:
      'Níl sé barántúil: deir an comhad gurb é {reference} é, ach d’fhoilsigh an foilsitheoir ({house}) bearta eile.',
    unknown:
      'Anaithnid: níl an comhad seo i logleabhar poiblí an fhoilsitheora ({house}). Ní bhíonn doiciméid shrianta ann riamh.',
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
    genuine: 'Γνήσιο και αμετάβλητο: {reference}, έκδοση\u00A0{version}, δημοσίευση του φορέα {house} στις {date}.',
    reset:
      'Γνήσιο κείμενο: {reference}, έκδοση\u00A0{version}, δημοσίευση του φορέα {house} στις {date}. Η σελίδα γύρω του έγινε σε άλλο χρόνο.',
    superseded: 'Υπάρχει νεότερη έκδοση:\u00A0{version}, της {date}.',
    withdrawn: 'Αποσύρθηκε στις {date}.',
    forged: 'Όχι γνήσιο: το αρχείο λέει ότι είναι το {reference}, αλλά ο φορέας {house} δημοσίευσε άλλα byte.',
    unknown:
      'Άγνωστο: το δημόσιο μητρώο του φορέα {house} δεν έχει αυτό το αρχείο. Έγγραφα περιορισμένης διανομής δεν υπάρχουν ποτέ σε αυτό.',
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
    choose: 'Vali fail',
    drop: 'või lohistage see siia',
    checking: 'Kontrollimine…',
    genuine: 'Ehtne ja muutmata: {reference}, versioon\u00A0{version}, avaldaja {house}, {date}.',
    reset:
      'Ehtne sõnastus: {reference}, versioon\u00A0{version}, avaldaja {house}, {date}. Leht selle ümber on tehtud muul ajal.',
    superseded: 'On olemas uuem versioon:\u00A0{version}, {date}.',
    withdrawn: 'Tagasi võetud {date}.',
    forged: 'Ei ole ehtne: fail väidab end olevat {reference}, kuid {house} on avaldanud teised baidid.',
    unknown: 'Tundmatu: asutuse {house} avalikus logis seda faili ei ole. Piiratud dokumente seal kunagi ei ole.',
    official: 'Avaldatud dokument',
    entry: 'Kirje {number}/{count} avalikus logis',
    noScript: 'See leht vajab JavaScripti. Kontrollib ka programm cess: cess verify FAIL.',
    unreadable: 'Seda faili ei saa lugeda.',
    badLog: 'Selle saidi avalikku logi ei saa lugeda või on selle allkiri vale: ühegi faili kohta ei saa midagi öelda.',
  },
  fi: {
    title: 'Tarkista asiakirja',
    intro:
      'Pudota tähän tiedosto, jonka {house} olisi julkaissut: PDF, viesti, sivu tai Markdown-teksti. Saat tietää, onko se aito ja muuttumaton. Tiedosto ei poistu laitteeltasi.',
    choose: 'Valitse tiedosto',
    drop: 'tai pudota se tähän',
    checking: 'Tarkistetaan…',
    genuine: 'Aito ja muuttumaton: {reference}, versio\u00A0{version}, julkaisija {house}, {date}.',
    reset:
      'Aito sanamuoto: {reference}, versio\u00A0{version}, julkaisija {house}, {date}. Sivu sen ympärillä on tehty muulloin.',
    superseded: 'Uudempi versio on olemassa:\u00A0{version}, {date}.',
    withdrawn: 'Peruutettu {date}.',
    forged: 'Ei aito: tiedosto sanoo olevansa {reference}, mutta {house} on julkaissut muut tavut.',
    unknown:
      'Tuntematon: tätä tiedostoa ei ole julkisessa lokissa ({house}). Rajoitettuja asiakirjoja siinä ei ole koskaan.',
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
    genuine: 'Hiteles és változatlan: {reference},\u00A0{version}. változat, közzétette: {house}, {date}',
    reset:
      'Hiteles szöveg: {reference},\u00A0{version}. változat, közzétette: {house}, {date} A körülötte lévő oldal más időpontban készült.',
    superseded: 'Van újabb változat:\u00A0{version}, {date}',
    withdrawn: 'Visszavonva: {date}',
    forged: 'Nem hiteles: a fájl {reference} jelzésűnek mondja magát, de {house} más bájtokat tett közzé.',
    unknown:
      'Ismeretlen: {house} nyilvános naplójában nincs meg ez a fájl. Korlátozott dokumentumok soha nincsenek benne.',
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
      'Tikras tekstas: {reference}, versija\u00A0{version}, paskelbė {house}, {date} Puslapis aplink jį sukurtas kitu metu.',
    superseded: 'Yra naujesnė versija:\u00A0{version}, {date}',
    withdrawn: 'Atšaukta {date}',
    forged: 'Netikras: failas sakosi esąs {reference}, tačiau {house} paskelbė kitus baitus.',
    unknown: 'Nežinomas: viešajame žurnale ({house}) šio failo nėra. Riboto platinimo dokumentų jame niekada nebūna.',
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
    genuine: 'Īsts un nemainīts: {reference}, versija\u00A0{version}, publicējusi organizācija {house}, {date}',
    reset:
      'Īsts teksts: {reference}, versija\u00A0{version}, publicējusi organizācija {house}, {date} Lapa ap to veidota citā laikā.',
    superseded: 'Ir jaunāka versija:\u00A0{version}, {date}',
    withdrawn: 'Atsaukts: {date}',
    forged: 'Nav īsts: fails uzdodas par {reference}, bet organizācija {house} publicējusi citus baitus.',
    unknown: 'Nezināms: organizācijas {house} publiskajā žurnālā šā faila nav. Ierobežotu dokumentu tajā nekad nav.',
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
    genuine: 'Шынайы, өзгермеген: {reference},\u00A0{version}-нұсқа, жариялаған {house}, {date}',
    reset:
      'Мәтіні шынайы: {reference},\u00A0{version}-нұсқа, жариялаған {house}, {date} Айналасындағы бет басқа уақытта жасалған.',
    superseded: 'Жаңарақ нұсқасы бар:\u00A0{version}, {date}',
    withdrawn: 'Қайтарып алынды: {date}',
    forged: 'Шынайы емес: файл өзін {reference} дейді, бірақ {house} басқа байттар жариялаған.',
    unknown: 'Белгісіз: {house} ашық журналында бұл файл жоқ. Шектеулі құжаттар онда ешқашан болмайды.',
    official: 'Жарияланған құжат',
    entry: 'Ашық журналдағы {number}-жазба, барлығы {count}',
    noScript: 'Бұл бетке JavaScript керек. cess бағдарламасы да тексереді: cess verify ФАЙЛ.',
    unreadable: 'Бұл файлды оқу мүмкін емес.',
    badLog:
      'Осы сайттың ашық журналын оқу мүмкін емес немесе қолтаңбасы қате: ешбір файл туралы ештеңе айтуға болмайды.',
  },
} as const satisfies Readonly<Record<string, LogWords>>
