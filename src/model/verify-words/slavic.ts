import type {LogWords} from './words.js'

/** Words of the page where files are verified, in Slavic languages. */
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
  },
  bg: {
    title: 'Проверка на документ',
    intro:
      'Пуснете тук файл, който би трябвало да е публикуван от издателя ({house}): PDF, писмо, страница или текст Markdown. Ще разберете дали е истински и непроменен. Файлът не напуска вашето устройство.',
    choose: 'Изберете файл',
    drop: 'или го пуснете тук',
    checking: 'Проверява се…',
    genuine: 'Истински и непроменен: {reference}, версия\u00A0{version}, публикуван от издателя ({house}) на {date}',
    reset:
      'Несигурно: текстът има думите на {reference}, версия\u00A0{version}, публикуван от издателя ({house}) на {date} Какво стои около тях или върху тях и как изглеждат, не е сравнено: прочетете публикувания документ.',
    today: 'Несигурно: {reference}, както го има този сайт днес, а това не го подписва никой ключ.',
    pageOf: 'Страница на версия\u00A0{version}.',
    superseded: 'Има по-нова версия:\u00A0{version}, от {date}',
    closed: 'Въпросът е приключен.',
    withdrawn: 'Оттеглен на {date}',
    forged: 'Неистински: файлът се представя за {reference}, но издателят ({house}) е публикувал други байтове.',
    unknown:
      'Непознат: публичният дневник на издателя ({house}) не съдържа този файл. Документи с ограничен достъп никога не са в него.',
    resaved: 'Отпечатано или запазено наново копие не доказва нищо: прочетете публикувания документ.',
    official: 'Публикуваният документ',
    entry: 'Запис {number} от {count} в публичния дневник',
    noScript: 'Тази страница се нуждае от JavaScript. Проверява и програмата cess: cess verify ФАЙЛ.',
    unreadable: 'Този файл не може да се прочете.',
    badLog:
      'Публичният дневник на този сайт не може да се прочете или подписът му е грешен: за никой файл не може да се каже нищо.',
  },
  ru: {
    title: 'Проверить документ',
    intro:
      'Перетащите сюда файл, который якобы опубликован организацией {house}: PDF, письмо, страницу или текст Markdown. Вы узнаете, подлинный ли он и не изменён ли. Файл не покидает ваше устройство.',
    choose: 'Выбрать файл',
    drop: 'или перетащите его сюда',
    checking: 'Проверка…',
    genuine: 'Подлинный, без изменений: {reference}, версия\u00A0{version}, опубликовано организацией {house} {date}',
    reset:
      'Неясно: в тексте слова {reference}, версия\u00A0{version}, опубликовано организацией {house} {date} Что стоит вокруг них или поверх них и как они выглядят, не сравнивалось: читайте опубликованный документ.',
    today: 'Неясно: {reference}, как он есть на этом сайте сегодня, чего не подписывает ни один ключ.',
    pageOf: 'Страница версии\u00A0{version}.',
    superseded: 'Есть более новая версия:\u00A0{version}, {date}',
    closed: 'Дело закрыто.',
    withdrawn: 'Отозвано {date}',
    forged: 'Не подлинный: файл выдаёт себя за {reference}, но организация {house} опубликовала другие байты.',
    unknown:
      'Неизвестно: в открытом журнале организации {house} этого файла нет. Документов ограниченного доступа в нём не бывает.',
    resaved: 'Копия, напечатанная или сохранённая заново, ничего не доказывает: читайте опубликованный документ.',
    official: 'Опубликованный документ',
    entry: 'Запись {number} из {count} в открытом журнале',
    noScript: 'Этой странице нужен JavaScript. Проверяет и программа cess: cess verify ФАЙЛ.',
    unreadable: 'Этот файл не читается.',
    badLog: 'Открытый журнал этого сайта не читается или подписан неверно: ни о каком файле ничего сказать нельзя.',
  },
  uk: {
    title: 'Перевірити документ',
    intro:
      'Перетягніть сюди файл, який нібито опублікувала організація {house}: PDF, лист, сторінку чи текст Markdown. Ви дізнаєтеся, чи він справжній і незмінений. Файл не залишає вашого пристрою.',
    choose: 'Вибрати файл',
    drop: 'або перетягніть його сюди',
    checking: 'Перевірка…',
    genuine: 'Справжній і незмінений: {reference}, версія\u00A0{version}, опубліковано організацією {house} {date}',
    reset:
      'Неясно: у тексті слова {reference}, версія\u00A0{version}, опубліковано організацією {house} {date} Що стоїть навколо них чи поверх них і який вони мають вигляд, не порівнювали: читайте опублікований документ.',
    today: 'Неясно: {reference}, як він є на цьому сайті сьогодні, чого не підписує жоден ключ.',
    pageOf: 'Сторінка версії\u00A0{version}.',
    superseded: 'Є новіша версія:\u00A0{version}, {date}',
    closed: 'Справу закрито.',
    withdrawn: 'Відкликано {date}',
    forged: 'Не справжній: файл видає себе за {reference}, але організація {house} опублікувала інші байти.',
    unknown:
      'Невідомо: у відкритому журналі організації {house} цього файлу немає. Документів обмеженого доступу в ньому не буває.',
    resaved: 'Копія, надрукована чи збережена наново, нічого не доводить: читайте опублікований документ.',
    official: 'Опублікований документ',
    entry: 'Запис {number} із {count} у відкритому журналі',
    noScript: 'Цій сторінці потрібен JavaScript. Перевіряє і програма cess: cess verify ФАЙЛ.',
    unreadable: 'Цей файл неможливо прочитати.',
    badLog:
      'Відкритий журнал цього сайту неможливо прочитати або його підпис хибний: про жоден файл нічого сказати не можна.',
  },
} as const satisfies Readonly<Record<string, LogWords>>
