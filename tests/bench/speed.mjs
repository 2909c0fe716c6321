// How fast the product is. `cargo xtask bench speed` builds it, serves it and what it is held
// against, and runs this.

import * as answers from "./answers.mjs";
import { tell } from "./support/figures.mjs";
import * as firstQuestion from "./first-question.mjs";
import * as shelf from "./shelf.mjs";
import * as shifts from "./shifts.mjs";
import * as typing from "./typing.mjs";

await tell({ "first-question": firstQuestion, answers, typing, shifts, shelf });
