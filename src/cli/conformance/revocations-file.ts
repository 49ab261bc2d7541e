import { BadRevocations, type Revocation, readRevocations } from "../../conformance/revocations.ts";
import { problemsOf, readYaml } from "./yaml-file.ts";

/**
 * Reads a list of revocations.
 *
 * @throws {Unreadable} what is wrong with it, line by line
 */
export async function readRevocationsFile(path: string): Promise<Revocation[]> {
  const file = await readYaml(path);
  try {
    return readRevocations(file.value ?? []);
  } catch (problem) {
    if (problem instanceof BadRevocations) throw problemsOf(file, problem.problems);
    throw problem;
  }
}
