import {own} from '../../model/own.js'

/** Units that are words, of time and of ships, in the cases that stand after numbers. Sums of money and powers of ten are units of each language. */
const words: Readonly<Record<string, string>> = {
  fr: 'seconde secondes minute minutes heure heures jour jours nuit nuits semaine semaines mois an ans année années nœud nœuds milles',
  en: 'second seconds minute minutes hour hours day days night nights week weeks month months year years knot knots',
  de: 'Sekunde Sekunden Minute Minuten Stunde Stunden Std. Min. Tag Tage Tagen Nacht Nächte Nächten Woche Wochen Monat Monate Monaten Jahr Jahre Jahren Knoten Seemeilen',
  nl: 'seconde seconden minuut minuten uren dag dagen nacht nachten week weken maand maanden jaar jaren knopen knoop',
  da: 'sekund sekunder minut minutter time timer døgn dag dage uge uger måned måneder år knob',
  sv: 'sekund sekunder minut minuter timme timmar dygn dag dagar vecka veckor månad månader år knop',
  es: 'segundo segundos minuto minutos hora horas día días noche noches semana semanas mes meses año años nudo nudos',
  it: 'secondo secondi minuto minuti ora ore giorno giorni notte notti settimana settimane mese mesi anno anni nodo nodi',
  pt: 'segundo segundos minuto minutos hora horas dia dias noite noites semana semanas mês meses ano anos nó nós',
  ro: 'secundă secunde minut minute oră ore zi zile săptămână săptămâni lună luni an ani nod noduri',
  el: 'δευτερόλεπτα λεπτό λεπτά ώρα ώρες ημέρα ημέρες ημερών μέρα μέρες εβδομάδα εβδομάδες μήνα μήνας μήνες μηνών έτος έτη ετών χρόνια κόμβοι κόμβους',
  ru: 'секунда секунды секунд минута минуты минут час часа часов сут. сутки суток день дня дней неделя недели недель мес. месяц месяца месяцев лет узел узла узлов',
  uk: 'секунда секунди секунд хвилина хвилини хвилин година години годин доба доби діб день дні днів тиждень тижні тижнів місяць місяці місяців років вузол вузли вузлів',
  bg: 'секунда секунди минута минути час часа денонощия ден дни седмица седмици месец месеца месеци година години възел възела',
  kk: 'секунд минут сағат тәулік күн апта ай жыл түйін',
  pl: 'sekunda sekundy sekund minuta minuty minut godzina godziny godzin doba doby dób dzień dni tydzień tygodnie tygodni miesiąc miesiące miesięcy rok lata lat węzeł węzły węzłów',
  cs: 'sekunda sekundy sekund minuta minuty minut hodina hodiny hodin den dny dní týden týdny týdnů měsíc měsíce měsíců rok roky let uzel uzly uzlů',
  sk: 'sekunda sekundy sekúnd minúta minúty minút hodina hodiny hodín deň dni dní týždeň týždne týždňov mesiac mesiace mesiacov rok roky rokov uzol uzly uzlov',
  sl: 'sekunda sekundi sekunde sekund minuta minuti minute minut ura uri ure ur dan dneva dni teden tedna tedne tednov mesec meseca mesece mesecev leto leti leta let vozel vozlov',
  hr: 'sekunda sekunde sekundi minuta minute sat sata sati dan dana tjedan tjedna tjedana mjesec mjeseca mjeseci godina godine čvor čvora čvorova',
  hu: 'másodperc perc óra nap éjszaka hét hónap év csomó',
  et: 'sekund sekundit minut minutit tund tundi päev päeva ööpäeva nädal nädalat kuu kuud aasta aastat sõlm sõlme',
  fi: 'sekunti sekuntia minuutti minuuttia tunti tuntia päivä päivää vuorokautta viikko viikkoa kuukausi kuukautta vuosi vuotta solmu solmua',
  lv: 'sekunde sekundes minūte minūtes stunda stundas diena dienas diennaktis nedēļa nedēļas mēnesis mēneši mēnešu gadi mezgls mezgli',
  lt: 'sekundė sekundės sekundžių minutė minutės minučių valanda valandos valandų diena dienos dienų para paros parų savaitė savaitės savaičių mėnuo mėnesiai mėnesių metai metų mazgas mazgai mazgų',
  ga: 'soicind nóiméad uair uaire lá seachtain seachtaine mí bliain bliana muirmhíle',
  mt: 'sekonda sekondi minuta minuti siegħa sigħat jum ġurnata jiem ġimgħa ġimgħat xahar xhur sena snin',
}

/** Words of a language that are units: they stay beside the number before them, as symbols do. */
export const unitWords = (language: string): readonly string[] => own(words, language)?.split(' ') ?? []
