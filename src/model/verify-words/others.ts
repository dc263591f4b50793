import type {VerifyWords} from './words.js'

/** Words of the page where files are verified, in all other languages. */
export const others = {
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
} as const satisfies Readonly<Record<string, VerifyWords>>
