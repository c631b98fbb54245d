/** English cues for what a merchant does with a thing. */

/** Verbs by which the public is sent to a person. */
export const APPROACH =
  '(?:call|ring|phone|text|message|e-?mail|whatsapp|dm|inbox|write to|visit|contact|bombard|flood|hit up|reach out to|go (?:and )?(?:ask|see|find|visit|tell|say)|ask|tell|say (?:hi|hello) to|drop(?: by)?|give|pay|find|follow|report|tag|confront|thank|look (?:up|out for)|swing by|knock on|pop round to|let)';
