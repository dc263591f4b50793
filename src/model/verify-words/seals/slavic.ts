import type {SealWords} from '../words.js'

/** Words on seals and signatures, on the page where files are verified, in Slavic languages. */
export const slavicSeals = {
  pl: {
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
  bg: {
    sealed:
      'Несигурно: {reference}, версия\u00A0{version}, непроменен, откакто издателят ({house}) го е подпечатал. Публичният дневник няма тази версия: тук не се знае дали е заменена или оттеглена. Попитайте издателя.',
    disowned:
      'Непознат: {reference}, версия\u00A0{version}. Всеки, който има ключа на този печат, може да е създал файла. Попитайте издателя.',
    lapsed: 'Сертификатът на печата е изтекъл.',
    stamp: 'Времеви печат може да покаже кога е подпечатан файлът: тази страница не разглежда такива.',
    revoked: 'Издателят ({house}) вече няма доверие на този сертификат, считано от {date}',
    broken: 'Неистински: файлът е променен, след като е бил подпечатан.',
    seal: 'Печатът е непокътнат: {name}',
    mailSigned: 'Истинско и непроменено: писмо от издателя ({house}), подписано от {name} ({address}) на {date}',
    mailChanged: 'Неистинско: писмото е променено, след като е било подписано.',
    mailHead: 'Вече не са каквито са били подписани: {fields}',
    mailUnsigned: 'Непознато: нищо не доказва думите на това писмо. Приложенията се преценяват отделно.',
    mailUncertain:
      'Несигурно: писмото е подписано от {name} ({address}), но нищо не доказва, че в този вид идва от издателя ({house}).',
  },
  ru: {
    sealed:
      'Неясно: {reference}, версия\u00A0{version}, без изменений с тех пор, как организация {house} скрепила печатью. В открытом журнале этой версии нет: заменена ли она или отозвана, здесь неизвестно. Спросите организацию.',
    disowned:
      'Неизвестно: {reference}, версия\u00A0{version}. Этот файл мог создать любой, у кого есть ключ этой печати. Спросите организацию.',
    lapsed: 'Сертификат печати истёк.',
    stamp: 'Метка времени может показать, когда поставлена печать: эта страница таких меток не проверяет.',
    revoked: 'Организация {house} больше не доверяет этому сертификату начиная с {date}',
    broken: 'Не подлинный: файл изменён после того, как был скреплён печатью.',
    seal: 'Печать цела: {name}',
    mailSigned: 'Подлинное, без изменений: письмо организации {house}, подписано: {name} ({address}), {date}',
    mailChanged: 'Не подлинное: письмо изменено после подписания.',
    mailHead: 'Уже не таковы, какими были подписаны: {fields}',
    mailUnsigned: 'Неизвестно: слова этого письма ничем не доказаны. Вложения оцениваются отдельно.',
    mailUncertain:
      'Неясно: письмо подписано ({name}, {address}), но ничто не доказывает, что в этом виде оно исходит от организации {house}.',
  },
  uk: {
    sealed:
      'Неясно: {reference}, версія\u00A0{version}, без змін відтоді, як організація {house} скріпила печаткою. У відкритому журналі цієї версії немає: чи її замінено або відкликано, тут невідомо. Запитайте організацію.',
    disowned:
      'Невідомо: {reference}, версія\u00A0{version}. Цей файл міг створити будь-хто, хто має ключ цієї печатки. Запитайте організацію.',
    lapsed: 'Сертифікат печатки прострочено.',
    stamp: 'Позначка часу може показати, коли поставлено печатку: ця сторінка таких позначок не перевіряє.',
    revoked: 'Організація {house} більше не довіряє цьому сертифікату, починаючи з {date}',
    broken: 'Не справжній: файл змінено після того, як його скріпили печаткою.',
    seal: 'Печатка ціла: {name}',
    mailSigned: 'Справжній і незмінений: лист організації {house}, підписано: {name} ({address}), {date}',
    mailChanged: 'Не справжній: лист змінено після підписання.',
    mailHead: 'Уже не такі, якими були підписані: {fields}',
    mailUnsigned: 'Невідомо: слова цього листа нічим не доведені. Вкладення оцінюються окремо.',
    mailUncertain:
      'Неясно: лист підписано ({name}, {address}), але ніщо не доводить, що в цьому вигляді він надійшов від організації {house}.',
  },
} as const satisfies Readonly<Record<string, SealWords>>
