import { CIVIL_CODE } from './civil-code.ts';
import { PIPL } from './pipl.ts';
import { CONSUMER_LAW } from './consumer-law.ts';
import { CONSUMER_REG } from './consumer-reg.ts';
import { ECOMMERCE_LAW } from './ecommerce-law.ts';
import { ONLINE_TRADING_MEASURES } from './online-trading-measures.ts';
import { CSL } from './csl.ts';
import { NETDATA_REG } from './netdata-reg.ts';
import { VIDEO_REG } from './video-reg.ts';
import { PUBLIC_SECURITY_LAW } from './public-security-law.ts';
import { CRIMINAL_LAW } from './criminal-law.ts';
import { PI_CRIME_SI } from './pi-crime-si.ts';
import { DEFAMATION_SI } from './defamation-si.ts';
import { ONLINE_TORT_SI } from './online-tort-si.ts';
import { MENTAL_DAMAGE_SI } from './mental-damage-si.ts';
import { CONSUMER_PENALTY_MEASURES } from './consumer-penalty-measures.ts';
import { COMPLAINT_MEASURES } from './complaint-measures.ts';
import { MINORS_LAW } from './minors-law.ts';
import { CIVIL_EVIDENCE_SI } from './civil-evidence-si.ts';
import { INTERNET_COURT_2018 } from './internet-court-2018.ts';
import { ONLINE_LITIGATION_RULES } from './online-litigation-rules.ts';
import { ESIGN_LAW } from './esign-law.ts';
import { ONLINE_CONSUMPTION_SI } from './online-consumption-si.ts';
import { CIVIL_PROCEDURE_LAW } from './civil-procedure-law.ts';
import { CIVIL_PROCEDURE_SI } from './civil-procedure-si.ts';
import { FACE_MEASURES } from './face-measures.ts';
import { CYBERVIOLENCE_MEASURES } from './cyberviolence-measures.ts';
import { INTERNET_COURT_2025 } from './internet-court-2025.ts';

/** Every statute we keep provisions of, the Civil Code first. Written by scripts/law-tables.ts. */
export const STATUTES = [
  CIVIL_CODE,
  PIPL,
  CONSUMER_LAW,
  CONSUMER_REG,
  ECOMMERCE_LAW,
  ONLINE_TRADING_MEASURES,
  CSL,
  NETDATA_REG,
  VIDEO_REG,
  PUBLIC_SECURITY_LAW,
  CRIMINAL_LAW,
  PI_CRIME_SI,
  DEFAMATION_SI,
  ONLINE_TORT_SI,
  MENTAL_DAMAGE_SI,
  CONSUMER_PENALTY_MEASURES,
  COMPLAINT_MEASURES,
  MINORS_LAW,
  CIVIL_EVIDENCE_SI,
  INTERNET_COURT_2018,
  ONLINE_LITIGATION_RULES,
  ESIGN_LAW,
  ONLINE_CONSUMPTION_SI,
  CIVIL_PROCEDURE_LAW,
  CIVIL_PROCEDURE_SI,
  FACE_MEASURES,
  CYBERVIOLENCE_MEASURES,
  INTERNET_COURT_2025,
] as const;
