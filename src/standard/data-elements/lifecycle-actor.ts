import { defineCodedElement } from "../../model/data-element.ts";
import { lifecycleActor } from "../code-lists/lifecycle-actor.ts";

export const lifecycleActorCode = defineCodedElement({
  id: "lifecycle-actor",
  title: { zh: "参与方", en: "actor" },
  definition: "作出流程事件的一方。",
  representation: "an..11",
  codeList: lifecycleActor,
  source: { document: "本标准", confidence: "design" },
});
