import type {VerifyWords} from './words.js'

/** Words of the page where files are verified, in Slavic languages with Latin letters. */
export const slavic = {
  pl: {
    title: 'Sprawdź dokument',
    intro:
      'Prosimy upuścić tu plik, który miała opublikować instytucja {house}: PDF, wiadomość, stronę lub tekst Markdown. Okaże się, czy jest autentyczny i niezmieniony. Plik nie opuszcza Państwa urządzenia.',
    choose: 'Wybierz plik',
    drop: 'lub upuść go tutaj',
    checking: 'Sprawdzanie…',
    genuine:
      'Autentyczny i niezmieniony: {reference}, wersja\u00A0{version}, opublikowany przez instytucję {house} {date}.',
    reset:
      'Niepewne: tekst ma słowa {reference}, wersja\u00A0{version}, opublikowane przez instytucję {house} {date}. Nie porównano tego, co stoi wokół nich lub na nich, ani ich wyglądu: należy przeczytać opublikowany dokument.',
    today: 'Niepewne: {reference}, tak jak dziś ma go ta witryna, czego nie podpisuje żaden klucz.',
    pageOf: 'Strona wersji\u00A0{version}.',
    superseded: 'Jest nowsza wersja:\u00A0{version}, z {date}.',
    closed: 'Sprawa jest zamknięta.',
    withdrawn: 'Wycofano {date}.',
    forged: 'Nieautentyczny: plik podaje się za {reference}, ale instytucja {house} opublikowała inne bajty.',
    unknown:
      'Nieznany: publiczny dziennik instytucji {house} nie zawiera tego pliku. Dokumentów, których rozpowszechnianie jest ograniczone, nigdy w nim nie ma.',
    resaved: 'Kopia wydrukowana lub zapisana na nowo niczego nie dowodzi: należy przeczytać opublikowany dokument.',
    official: 'Opublikowany dokument',
    entry: 'Wpis {number} z {count} w publicznym dzienniku',
    noScript: 'Ta strona wymaga JavaScriptu. Sprawdza też program cess: cess verify PLIK.',
    unreadable: 'Tego pliku nie da się odczytać.',
    badLog:
      'Publicznego dziennika tej witryny nie da się odczytać lub jego podpis jest błędny: o żadnym pliku nie można nic powiedzieć.',
    sealed:
      'Niepewne: {reference}, wersja\u00A0{version}, bez zmian od opieczętowania przez instytucję {house}. Publiczny dziennik nie ma tej wersji: nie wiadomo tu, czy ją zastąpiono lub wycofano. Należy zapytać instytucję.',
    disowned:
      'Nieznany: {reference}, wersja\u00A0{version}. Każdy, kto ma klucz tej pieczęci, mógł utworzyć ten plik. Należy zapytać instytucję.',
    lapsed: 'Certyfikat pieczęci wygasł.',
    stamp: 'Znacznik czasu może wykazać, kiedy opieczętowano plik: ta strona żadnego nie sprawdza.',
    revoked: 'Instytucja {house} nie ufa już temu certyfikatowi, ze skutkiem od {date}.',
    broken: 'Nieautentyczny: plik zmieniono po opieczętowaniu.',
    seal: 'Pieczęć nienaruszona: {name}',
    mailSigned: 'Autentyczna i niezmieniona: wiadomość od instytucji {house}, podpis: {name} ({address}), {date}.',
    mailChanged: 'Nieautentyczna: wiadomość zmieniono po podpisaniu.',
    mailHead: 'Inne niż przy podpisaniu: {fields}',
    mailUnsigned: 'Nieznana: nic nie dowodzi słów tej wiadomości. Załączniki oceniane są osobno.',
    mailUncertain:
      'Niepewna: wiadomość jest podpisana ({name}, {address}), ale nic nie dowodzi, że w tej postaci pochodzi od instytucji {house}.',
  },
  cs: {
    title: 'Ověřit dokument',
    intro:
      'Přetáhněte sem soubor, který měla zveřejnit instituce {house}: PDF, zprávu, stránku nebo text Markdown. Zjistíte, zda je pravý a nezměněný. Soubor neopustí vaše zařízení.',
    choose: 'Vybrat soubor',
    drop: 'nebo jej přetáhněte sem',
    checking: 'Ověřuje se…',
    genuine: 'Pravý a nezměněný: {reference}, verze\u00A0{version}, zveřejnila instituce {house} dne {date}.',
    reset:
      'Nejisté: text má slova {reference}, verze\u00A0{version}, zveřejnila instituce {house} dne {date}. Co stojí kolem nich nebo přes ně a jak vypadají, se neporovnávalo: přečtěte si zveřejněný dokument.',
    today: 'Nejisté: {reference}, jak jej má tento web dnes, což žádný klíč nepodepisuje.',
    pageOf: 'Stránka verze\u00A0{version}.',
    superseded: 'Existuje novější verze:\u00A0{version} ze dne {date}.',
    closed: 'Věc je uzavřena.',
    withdrawn: 'Staženo dne {date}.',
    forged: 'Nepravý: soubor se vydává za {reference}, ale instituce {house} zveřejnila jiné bajty.',
    unknown:
      'Neznámý: veřejný protokol instituce {house} tento soubor neobsahuje. Dokumenty, jejichž šíření je omezeno, v něm nikdy nejsou.',
    resaved: 'Vytištěná nebo znovu uložená kopie nic nedokazuje: přečtěte si zveřejněný dokument.',
    official: 'Zveřejněný dokument',
    entry: 'Záznam {number}/{count} ve veřejném protokolu',
    noScript: 'Tato stránka vyžaduje JavaScript. Ověřuje i program cess: cess verify SOUBOR.',
    unreadable: 'Tento soubor nelze přečíst.',
    badLog: 'Veřejný protokol tohoto webu nelze přečíst nebo má chybný podpis: o žádném souboru nelze nic říci.',
    sealed:
      'Nejisté: {reference}, verze\u00A0{version}, nezměněno od zapečetění institucí {house}. Veřejný protokol tuto verzi nemá: zda byla nahrazena nebo stažena, zde není známo. Zeptejte se instituce.',
    disowned:
      'Neznámý: {reference}, verze\u00A0{version}. Kdokoli má klíč této pečeti, mohl tento soubor vytvořit. Zeptejte se instituce.',
    lapsed: 'Platnost certifikátu pečeti vypršela.',
    stamp: 'Časové razítko může ukázat, kdy byl soubor zapečetěn: tato stránka žádné nezkoumá.',
    revoked: 'Instituce {house} tomuto certifikátu již nedůvěřuje, s účinností ode dne {date}.',
    broken: 'Nepravý: soubor byl po zapečetění změněn.',
    seal: 'Pečeť neporušena: {name}',
    mailSigned: 'Pravá a nezměněná: zpráva instituce {house}, podpis: {name} ({address}), {date}.',
    mailChanged: 'Nepravá: zpráva byla po podepsání změněna.',
    mailHead: 'Jiné než při podpisu: {fields}',
    mailUnsigned: 'Neznámé: slova této zprávy nic nedokazuje. Přílohy se posuzují samostatně.',
    mailUncertain:
      'Nejisté: zpráva je podepsána ({name}, {address}), ale nic nedokazuje, že v této podobě pochází od instituce {house}.',
  },
  sk: {
    title: 'Overiť dokument',
    intro:
      'Presuňte sem súbor, ktorý mala zverejniť inštitúcia {house}: PDF, správu, stránku alebo text Markdown. Zistíte, či je pravý a nezmenený. Súbor neopustí vaše zariadenie.',
    choose: 'Vybrať súbor',
    drop: 'alebo ho presuňte sem',
    checking: 'Overuje sa…',
    genuine: 'Pravý a nezmenený: {reference}, verzia\u00A0{version}, zverejnila inštitúcia {house} dňa {date}.',
    reset:
      'Neisté: text má slová {reference}, verzia\u00A0{version}, zverejnila inštitúcia {house} dňa {date}. Čo stojí okolo nich alebo cez ne a ako vyzerajú, sa neporovnávalo: prečítajte si zverejnený dokument.',
    today: 'Neisté: {reference}, ako ho má tento web dnes, čo žiadny kľúč nepodpisuje.',
    pageOf: 'Stránka verzie\u00A0{version}.',
    superseded: 'Existuje novšia verzia:\u00A0{version} zo dňa {date}.',
    closed: 'Vec je uzavretá.',
    withdrawn: 'Stiahnuté dňa {date}.',
    forged: 'Nepravý: súbor sa vydáva za {reference}, ale inštitúcia {house} zverejnila iné bajty.',
    unknown:
      'Neznámy: verejný protokol inštitúcie {house} tento súbor neobsahuje. Dokumenty, ktorých šírenie je obmedzené, v ňom nikdy nie sú.',
    resaved: 'Vytlačená alebo znovu uložená kópia nič nedokazuje: prečítajte si zverejnený dokument.',
    official: 'Zverejnený dokument',
    entry: 'Záznam {number}/{count} vo verejnom protokole',
    noScript: 'Táto stránka vyžaduje JavaScript. Overuje aj program cess: cess verify SÚBOR.',
    unreadable: 'Tento súbor sa nedá prečítať.',
    badLog:
      'Verejný protokol tohto webu sa nedá prečítať alebo má chybný podpis: o žiadnom súbore sa nedá nič povedať.',
    sealed:
      'Neisté: {reference}, verzia\u00A0{version}, nezmenené od zapečatenia inštitúciou {house}. Verejný protokol túto verziu nemá: či bola nahradená alebo stiahnutá, tu nie je známe. Opýtajte sa inštitúcie.',
    disowned:
      'Neznámy: {reference}, verzia\u00A0{version}. Ktokoľvek má kľúč tejto pečate, mohol tento súbor vytvoriť. Opýtajte sa inštitúcie.',
    lapsed: 'Platnosť certifikátu pečate vypršala.',
    stamp: 'Časová pečiatka môže ukázať, kedy bol súbor zapečatený: táto stránka žiadnu neskúma.',
    revoked: 'Inštitúcia {house} tomuto certifikátu už nedôveruje, s účinnosťou odo dňa {date}.',
    broken: 'Nepravý: súbor bol po zapečatení zmenený.',
    seal: 'Pečať neporušená: {name}',
    mailSigned: 'Pravá a nezmenená: správa inštitúcie {house}, podpis: {name} ({address}), {date}.',
    mailChanged: 'Nepravá: správa bola po podpísaní zmenená.',
    mailHead: 'Iné než pri podpise: {fields}',
    mailUnsigned: 'Neznáme: slová tejto správy nič nedokazuje. Prílohy sa posudzujú samostatne.',
    mailUncertain:
      'Neisté: správa je podpísaná ({name}, {address}), ale nič nedokazuje, že v tejto podobe pochádza od inštitúcie {house}.',
  },
  sl: {
    title: 'Preveri dokument',
    intro:
      'Sem spustite datoteko, ki naj bi jo objavila ustanova {house}: PDF, sporočilo, stran ali besedilo Markdown. Izvedeli boste, ali je pristna in nespremenjena. Datoteka ne zapusti vaše naprave.',
    choose: 'Izberite datoteko',
    drop: 'ali jo spustite sem',
    checking: 'Preverjanje …',
    genuine: 'Pristno in nespremenjeno: {reference}, različica\u00A0{version}, objavila ustanova {house}, {date}.',
    reset:
      'Negotovo: besedilo ima besede {reference}, različica\u00A0{version}, objavila ustanova {house}, {date}. Kaj stoji okrog njih ali čez nje in kakšne so videti, ni bilo primerjano: preberite objavljeni dokument.',
    today: 'Negotovo: {reference}, kakor ga ima to spletišče danes, česar ne podpisuje noben ključ.',
    pageOf: 'Stran različice\u00A0{version}.',
    superseded: 'Obstaja novejša različica:\u00A0{version}, {date}.',
    closed: 'Zadeva je zaključena.',
    withdrawn: 'Umaknjeno: {date}.',
    forged: 'Ni pristno: datoteka se izdaja za {reference}, vendar je ustanova {house} objavila druge bajte.',
    unknown:
      'Neznano: javni dnevnik ustanove {house} te datoteke ne vsebuje. Dokumentov, katerih razširjanje je omejeno, v njem nikoli ni.',
    resaved: 'Natisnjena ali na novo shranjena kopija ničesar ne dokazuje: preberite objavljeni dokument.',
    official: 'Objavljeni dokument',
    entry: 'Vnos {number} od {count} v javnem dnevniku',
    noScript: 'Ta stran potrebuje JavaScript. Preverja tudi program cess: cess verify DATOTEKA.',
    unreadable: 'Te datoteke ni mogoče prebrati.',
    badLog:
      'Javnega dnevnika tega spletišča ni mogoče prebrati ali je njegov podpis napačen: o nobeni datoteki ni mogoče reči ničesar.',
    sealed:
      'Negotovo: {reference}, različica\u00A0{version}, nespremenjeno, odkar ga je ustanova {house} opremila z žigom. Javni dnevnik te različice nima: ali je bila nadomeščena ali umaknjena, tu ni znano. Vprašajte ustanovo.',
    disowned:
      'Neznano: {reference}, različica\u00A0{version}. Kdor ima ključ tega žiga, je lahko izdelal to datoteko. Vprašajte ustanovo.',
    lapsed: 'Potrdilo žiga je poteklo.',
    stamp: 'Časovni žig lahko pokaže, kdaj je bila datoteka opremljena z žigom: ta stran ne preverja nobenega.',
    revoked: 'Ustanova {house} temu potrdilu ne zaupa več; z učinkom od: {date}.',
    broken: 'Ni pristno: datoteka je bila spremenjena, potem ko je bila opremljena z žigom.',
    seal: 'Žig je nepoškodovan: {name}',
    mailSigned: 'Pristno in nespremenjeno: sporočilo ustanove {house}, podpis: {name} ({address}), {date}.',
    mailChanged: 'Ni pristno: sporočilo je bilo po podpisu spremenjeno.',
    mailHead: 'Ni več tako kot ob podpisu: {fields}',
    mailUnsigned: 'Neznano: besed tega sporočila nič ne dokazuje. Priponke se presojajo posebej.',
    mailUncertain:
      'Negotovo: sporočilo je podpisano ({name}, {address}), vendar nič ne dokazuje, da v tej obliki prihaja od ustanove {house}.',
  },
  hr: {
    title: 'Provjeri dokument',
    intro:
      'Ovdje ispustite datoteku koju je navodno objavila ustanova {house}: PDF, poruku, stranicu ili tekst Markdown. Saznat ćete je li vjerodostojna i neizmijenjena. Datoteka ne napušta vaš uređaj.',
    choose: 'Odaberite datoteku',
    drop: 'ili je ispustite ovdje',
    checking: 'Provjera…',
    genuine: 'Vjerodostojno i neizmijenjeno: {reference}, verzija\u00A0{version}, objavila ustanova {house} {date}',
    reset:
      'Neizvjesno: tekst ima riječi dokumenta {reference}, verzija\u00A0{version}, objavila ustanova {house} {date} Što stoji oko njih ili preko njih i kako izgledaju, nije uspoređeno: pročitajte objavljeni dokument.',
    today: 'Neizvjesno: {reference}, kakav je danas na ovom web-mjestu, što ne potpisuje nijedan ključ.',
    pageOf: 'Stranica verzije\u00A0{version}.',
    superseded: 'Postoji novija verzija:\u00A0{version}, {date}',
    closed: 'Predmet je zatvoren.',
    withdrawn: 'Povučeno {date}',
    forged:
      'Nije vjerodostojno: datoteka se predstavlja kao {reference}, ali ustanova {house} objavila je druge bajtove.',
    unknown:
      'Nepoznato: javni zapisnik ustanove {house} ne sadrži ovu datoteku. Dokumenata koji nisu za javnost u njemu nikad nema.',
    resaved: 'Ispisana ili ponovno spremljena kopija ništa ne dokazuje: pročitajte objavljeni dokument.',
    official: 'Objavljeni dokument',
    entry: 'Unos {number} od {count} u javnom zapisniku',
    noScript: 'Ova stranica treba JavaScript. Provjerava i program cess: cess verify DATOTEKA.',
    unreadable: 'Ova se datoteka ne može pročitati.',
    badLog:
      'Javni zapisnik ovog web-mjesta ne može se pročitati ili je njegov potpis pogrešan: ni o jednoj datoteci ne može se ništa reći.',
    sealed:
      'Neizvjesno: {reference}, verzija\u00A0{version}, neizmijenjeno otkad ga je zapečatila ustanova {house}. Javni zapisnik nema tu verziju: ovdje nije poznato je li zamijenjena ili povučena. Pitajte ustanovu.',
    disowned:
      'Nepoznato: {reference}, verzija\u00A0{version}. Tko ima ključ ovog pečata, mogao je izraditi ovu datoteku. Pitajte ustanovu.',
    lapsed: 'Certifikat pečata istekao je.',
    stamp: 'Vremenski žig može pokazati kada je datoteka zapečaćena: ova stranica ne provjerava nijedan.',
    revoked: 'Ustanova {house} više ne vjeruje ovom certifikatu, s učinkom od {date}',
    broken: 'Nije vjerodostojno: datoteka je izmijenjena nakon pečaćenja.',
    seal: 'Pečat neoštećen: {name}',
    mailSigned: 'Vjerodostojno i neizmijenjeno: poruka ustanove {house}, potpis: {name} ({address}), {date}',
    mailChanged: 'Nije vjerodostojno: poruka je izmijenjena nakon potpisivanja.',
    mailHead: 'Više nisu kao pri potpisivanju: {fields}',
    mailUnsigned: 'Nepoznato: ništa ne dokazuje riječi ove poruke. Prilozi se prosuđuju zasebno.',
    mailUncertain:
      'Neizvjesno: poruka je potpisana ({name}, {address}), ali ništa ne dokazuje da u ovom obliku dolazi od ustanove {house}.',
  },
} as const satisfies Readonly<Record<string, VerifyWords>>
