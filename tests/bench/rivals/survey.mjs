// The form of SurveyJS, as its documentation has it.

import { Model } from "survey-core";
import { renderSurvey } from "survey-js-ui";

const form = await fetch("form/form.json");
const survey = new Model(await form.json());
// For those who measure: answers given before, and those given now.
window.survey = survey;
renderSurvey(survey, document.getElementById("form"));
