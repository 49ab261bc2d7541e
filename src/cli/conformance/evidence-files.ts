import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { createEvidence, type EvidenceInput } from "../../conformance/evidence.ts";
import { PersonalNumbersFound } from "../../conformance/personal-numbers.ts";
import { Unreadable } from "../../finding/unreadable.ts";
import { generator } from "../../validate/generator.generated.ts";
import type { Surroundings } from "../command.ts";
import { junitOf } from "./junit.ts";
import { makeFolderOf } from "./parent-folder.ts";
import { runPage } from "./run-page.ts";
import { readSigners, type SigningValues, signEvidence } from "./signing.ts";

/** This program, as evidence names it. */
export const program = `${generator.name} ${generator.version}`;

/** How this program shows results. */
export const renderings = { junit: junitOf, page: runPage };

export interface EvidencePaths extends SigningValues {
  /** Where the archive goes; the signed statement lies beside it. */
  readonly evidence: string;
  readonly statement: string;
  readonly "known-failures"?: string | undefined;
}

export interface EvidenceWriter {
  /**
   * Writes the archive and, where somebody signs, the signed statement; gives their paths.
   *
   * @throws {Unreadable} there are numbers of real persons in it; it cannot be written or signed
   */
  write(run: Omit<EvidenceInput, "files" | "environment">): Promise<string[]>;
}

/**
 * Gets ready to write evidence: keys, files and folders that cannot be used are known before the run.
 *
 * @param system kind of the connection to the system: exec, http, dir
 * @throws {Unreadable} `usage`, `write-failed`
 */
export async function prepareEvidence(
  paths: EvidencePaths,
  system: string,
  surroundings: Surroundings,
): Promise<EvidenceWriter> {
  const signers = await readSigners(paths, surroundings);
  const { evidence, statement, "known-failures": knownFailures } = paths;
  const environment = {
    program,
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    connection: system,
  };
  makeFolderOf(evidence);
  const files = {
    statement: await readFile(statement),
    ...(knownFailures !== undefined && { knownFailures: await readFile(knownFailures) }),
  };
  return {
    async write(run) {
      const archive = archiveOf({ ...run, files, environment });
      // Whatever becomes of the signature, the run need not be made again.
      await writeWhole(evidence, archive);
      if (signers.length === 0) return [evidence];
      const envelope = await signLater(evidence, () => signEvidence(archive, signers));
      await writeWhole(signedPath(evidence), `${JSON.stringify(envelope, null, 2)}\n`);
      return [evidence, signedPath(evidence)];
    },
  };
}

/** Says that evidence lies there that could not be signed. */
async function signLater<Result>(evidence: string, sign: () => Promise<Result>): Promise<Result> {
  try {
    return await sign();
  } catch (problem) {
    if (!(problem instanceof Unreadable)) throw problem;
    throw new Unreadable("untestable", {
      problem: `${problem.args["problem"]}`,
      hint: `证据已写到 ${evidence}，还没有签名；改好后用 creditspec conformance sign ${evidence} 补签`,
    });
  }
}

/** Where the signed statement about an archive lies: `证据.tar` → `证据.dsse.json`. */
export function signedPath(evidence: string): string {
  return `${evidence.replace(/\.tar$/, "")}.dsse.json`;
}

/**
 * Writes a file that appears only when it is complete.
 *
 * @throws {Unreadable} `write-failed`
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    await writeFile(temporary, content);
    await rename(temporary, path);
  } catch (problem) {
    await rm(temporary, { force: true });
    throw new Unreadable("write-failed", { problem: `${path}：${(problem as Error).message}` });
  }
}

function archiveOf(input: EvidenceInput): Uint8Array {
  try {
    return createEvidence(input, renderings);
  } catch (problem) {
    if (!(problem instanceof PersonalNumbersFound)) throw problem;
    const places = problem.numbers.slice(0, 10).map(({ place, masked }) => `  ${place}：${masked}`);
    throw new Unreadable("untestable", {
      problem: `没有写证据：里面有像真实的证件、手机、银行卡号码\n${places.join("\n")}`,
      hint: "测试只用测试集里虚构的数据；系统的答复、声明、已知不通过的原因里不要有真实个人的号码",
    });
  }
}
