import { Unreadable } from "../../../finding/unreadable.ts";
import { defineCommand } from "../../command.ts";
import { type Algorithm, algorithms, generateKeys } from "../../conformance/keys.ts";

export const keygen = defineCommand({
  name: "conformance keygen",
  summary: "生成一对签名密钥",
  usage: "creditspec conformance keygen <名称> [--algorithm sm2]",
  options: {
    algorithm: {
      type: "string",
      value: "<算法>",
      help: "ed25519（缺省）或者 sm2（GB/T 32918）",
      oneOf: algorithms,
    },
  },
  examples: [
    { command: "creditspec conformance keygen 厂商", what: "写 厂商.key.pem（私钥，自己留着）和 厂商.pub.pem（公钥）" },
    { command: "creditspec conformance keygen 检测机构 --algorithm sm2", what: "SM2 密钥" },
  ],
  async run([name, ...others], { algorithm }, { stdout }) {
    if (name === undefined || others.length > 0) {
      throw new Unreadable("usage", {
        problem: name === undefined ? "没有给出名称" : "名称只写一个",
        hint: "creditspec conformance keygen 厂商",
      });
    }
    const { privatePath, publicPath, keyid } = await generateKeys((algorithm ?? "ed25519") as Algorithm, name);
    stdout.write(`私钥 ${privatePath}：只给签名的人\n公钥 ${publicPath}：给核对的人\n密钥标识 ${keyid}\n`);
    return 0;
  },
});
