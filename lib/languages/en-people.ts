/** English words for the people of a review: who they are, how they are related, what they are called. */

/** Nouns for the reviewer or a companion, as a merchant writes them. */
export const CUSTOMER_NOUNS =
  'customer|guest|client|patient|patron|diner|reviewer|tenant|ex-tenant|renter|lodger|resident|member|buyer|purchaser|shopper|visitor|passenger|pupil|student|bride|groom|borrower|driver of|hirer|complainant|individual|person|woman|man|lady|gentleman|guy|bloke|chap|fella|fellow|girl|boy|dude|character|gal|couple|mum|mom|dad|poster|commenter|keyboard warrior|troll|liar|thief|scammer|genius|princess|madam|charmer|account holder|cardholder|homeowner|owner of the (?:car|dog|cat|vehicle)|organiser|organizer|party';

/** Determiners that point at the customer: "this lady", "the reviewer", "our guest". */
export const CUSTOMER_NP = `(?:this|the|that|our|said|dear|such a|another)(?: [a-z'’-]{2,14}){0,2}? (?:${CUSTOMER_NOUNS})\\b`;

/** Pronouns of the customer in subject position. */
export const CUSTOMER_SUBJECT = `(?:you|u|ya|he|she|they|x{2,20}(?: x{2,20})?|${CUSTOMER_NP})`;

/** Pronouns of the customer before a noun. */
export const CUSTOMER_POSSESSIVE = `(?:your|ur|his|her|their|${CUSTOMER_NP}['’]s)`;

/** Functions of people who work for a shop. */
export const STAFF_NOUNS =
  'owner|co-owner|manager|manageress|gm|supervisor|director|principal|head ?teacher|headmistress|chef|cook|waiter|waitress|server|bartender|barista|host|hostess|receptionist|concierge|housekeeper|housekeeping|porter|stylist|hairdresser|colou?rist|barber|beautician|therapist|technician|tech|mechanic|engineer|electrician|plumber|installer|fitter|foreman|crew|crew leader|driver|rider|courier|dispatcher|groomer|vet|veterinarian|vet nurse|nurse|doctor|surgeon|dentist|hygienist|physio|physiotherapist|optician|pharmacist|consultant|specialist|advisor|adviser|agent|rep|representative|associate|assistant|cashier|clerk|teller|trainer|coach|instructor|teacher|tutor|photographer|florist|baker|butcher|groundskeeper|caretaker|handyman|landlord|landlady|team leader|lead|coordinator|coordinater|director|partner|founder|president|staff|team|staffer|colleague|employee|apprentice|trainee|intern|girls|boys|lads|guys|crew|volunteer|guard|bouncer|doorman|night manager|duty manager|office manager|practice manager|general manager|accountant|bookkeeper|secretary|nephew|niece|grandson|granddaughter|supervisor|head|usher|lifeguard|masseuse|tailor|seamstress|salesman|saleswoman|salesperson|operator|warden|ranger|matron|nanny|steward|curator|butler|superintendent|super|locksmith|carpenter|joiner|decorator|roofer|gardener|counsell?or|paralegal|attorney|solicitor|solicitors|lawyer|lawyers|midwife|carer|caregiver|childminder|coordinator|sommelier|bellman|valet|attendant|organiser of|planner|sous|maître|hand|rep';

/** Relations by blood, marriage or company. */
export const RELATIONS =
  'husband|wife|hubby|missus|spouse|partner|fianc[eé]e?|boyfriend|girlfriend|bf|gf|ex|ex-husband|ex-wife|ex-boyfriend|ex-girlfriend|mother|father|mum|mom|dad|mummy|daddy|parents?|son|daughter|sons|daughters|kids?|child|children|baby|toddler|teenager|brothers?|sisters?|siblings?|in-laws|mother-in-law|father-in-law|sister-in-law|brother-in-law|son-in-law|daughter-in-law|cousin|uncle|aunt|auntie|aunty|nephew|niece|grandmother|grandfather|grandma|grandad|granddad|grandpa|gran|nan|nana|grandson|granddaughter|stepson|stepdaughter|stepfather|stepmother|lover|mistress|date|affair partner|roommate|flatmate|housemate|marriage|divorce|family|little (?:girl|boy|one|man|lad|lady)|twins|eldest|youngest|lad';

export const HONORIFICS =
  'Mr|Mrs|Ms|Miss|Mx|Coach|Matron|Sensei|Captain|Nurse|Chef|Messrs|Mister|Madam|Mdm|Sir|Shri|Smt|Prof|Professor|Dr|Doctor|Rev|Reverend|Father|Sister';

/** Offices: who holds one is named in that function. */
export const OFFICES =
  'Councillor|Cllr|Mayor|Judge|Justice|Officer|Inspector|Sergeant|Sgt|Constable|PC|DC|Detective|Sheriff|Deputy|Trooper|Minister|Senator|Congressman|Congresswoman|Representative|Governor|President|Commissioner|Magistrate|Ombudsman|Secretary|Prime Minister|MP|Chief';

/** Words of a name that are no person's: what follows a capitalised pair and makes it a place, firm or thing. */
export const NON_PERSON_TAILS =
  'Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Court|Ct|Close|Place|Pl|Square|Sq|Terrace|Way|Parkway|Pkwy|Boulevard|Blvd|Row|Gate|Hill|Park|Gardens|Crescent|Mews|Wharf|Quay|Hotel|Inn|Lodge|Resort|Motel|Suites|House|Hall|Tower|Towers|Plaza|Centre|Center|Mall|Market|Bank|School|College|University|Academy|Hospital|Clinic|Surgery|Dental|Pharmacy|Restaurant|Cafe|Café|Bar|Grill|Kitchen|Bistro|Trattoria|Pub|Pizza|Deli|Salon|Spa|Studio|Gym|Fitness|Garage|Motors|Auto|Plumbing|Roofing|Movers|Removals|Storage|Lettings|Realty|Insurance|Solicitors|Law|Legal|LLP|LLC|Ltd|Limited|Inc|Corp|Co|Company|Group|Services|Service|Team|Family|Department|Dept|Office|Council|County|City|Town|Village|Island|Beach|Bay|Lake|River|Valley|Mountain|Station|Airport|Line|Act|Bureau|Board|Commission|Association|Society|Club|League|Cup|Salad|Burger|Steak|Wine|Beer|Coffee|Tea|Sauce|Roll|Soup|Day|Night|Year|Week|Month|Morning|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Road|Maps|Reviews|Review|Edition|Model|Series|Suite|Room|Wing|Floor|Manager|Director|Owner|Chef|Desk|Support|Care|Relations|Experience|Court|Estates|Apartments|Residences|Heights|Church|Chapel|Cathedral|Museum|Theatre|Theater|Cinema|Stadium|Arena|Bakery|Butchers|Florist|Nails|Hair|Beauty|Kennels|Vets|Grooming|Travel|Tours|Airlines|Airways|Rentals|Fork|Farm|Farms|Foods|Products|Systems|Solutions|Partners|Brothers|Bros|Sons';
