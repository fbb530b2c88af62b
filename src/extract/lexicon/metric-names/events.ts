/** What may go wrong; its rate is an error. */
export const failures = `
    failure, error, defect, abort, violation, collision, misclassification, hallucination, mortality, death,
    fatality, complication, rejection, infection, relapse, recurrence, miss, drop, loss, dropout, drop-out,
    attrition, timeout, refusal, over-refusal, overrefusal, outage, crash, fault, forgetting, contamination,
    toxicity, spillage, discontinuation, withdrawal, readmission, reoperation, conversion to open surgery,
    misprediction, mispredict, deadline miss, slo violation, sla violation, qos violation, packet loss, packet
    drop, packet error, bit error, bit-error, symbol error, frame error, block error, blocking, rebuffering,
    stall, interruption, false match, false non-match, false acceptance, false rejection, false accept, false
    reject, false detection, disengagement, intervention, leakage, misidentification, misdiagnosis, confusion,
    injury, fall, tripping, hospitalization, incidence of adverse event, churn, harm, unsafe response, harmful
    response, toxicity generation, hijacking, privacy leakage, unfairness`;

/** What may go well; its rate is a rate of success. */
export const successes = `
    success, completion, pass, resolve, resolution, solve, cure, healing, eradication, repair, fix,
    compilation, compile, acceptance, remission, survival, adherence, compliance, jailbreak, bypass, evasion,
    attack success, task success, grasp success, grasping success, grasp, picking, pick, delivery, packet
    delivery, execution, task completion, mission success, navigation success, goal reaching, fooling,
    transfer success, approval, closure, union, cessation, abstinence, retention, persistence, relief,
    recovery, validity, feasibility, verification, instruction-following, instruction following, pain-free,
    pain relief, headache relief, healed, seroconversion, satisfaction of constraints, tool success, success
    in`;

/** What befalls the treated and is no aim of the treatment. */
export const harms = `
    adverse event, adverse effect, adverse reaction, adverse drug reaction, adverse experience, adverse drug
    event, side effect, side-effect, complication, nausea, vomiting, pruritus, dizziness, hypotension,
    bradycardia, hypoglycemia, hypoglycaemia, bleeding, hemorrhage, haemorrhage, rash, edema, oedema,
    sedation, respiratory depression, constipation, diarrhea, diarrhoea, dry mouth, somnolence, myocardial
    infarction, reinfarction, stroke, cardiac event, cardiovascular event, thrombosis, embolism, fracture,
    akathisia, extrapyramidal symptom, treatment failure, morbidity, restenosis, amputation, hypotensive
    episode, cough, withdrawn, withdrew, discontinued, dropped out, hospitalized, died, injuries, wound
    infection, transfusion, delirium`;
