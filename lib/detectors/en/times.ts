/** Times as alternations for use inside an expression. */

/** A time of day. */
export const CLOCK =
  "(?:\\d{1,2}[:.]\\d{2} ?(?:[ap]\\.?m\\b\\.?)?|\\d{1,2} ?[ap]\\.?m\\b\\.?|midnight|noon|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half past [a-z]+|quarter (?:to|past) [a-z]+)(?: o['’]?clock)?(?: (?:in the (?:morning|afternoon|evening)|at night|a\\.?m|p\\.?m)))";

/** A day: of the month, of the week, or a date. */
export const DAY =
  '(?:(?:on|since|from|of|last|this|the|every|each|until|till) )?(?:(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?:,? (?:and|to|until|through|[-–]) ?(?:the )?\\d{1,2}(?:st|nd|rd|th)?)?(?: (?:of )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}| (?=[.,]|and|at|to))|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.? \\d{1,2}(?:st|nd|rd|th)?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?|the \\d{1,2}(?:st|nd|rd|th))';
