import type { Listed } from "./listed-files.ts";

/** vosk-model-small-en-us-0.15 as a package carries it, file by file. */
export const voskEnglishFiles: readonly Listed[] = [
  ["am/final.mdl", 15_962_575, "75370a0137f9daf8f469dedd7daa4513ae7a621f03240c6e512e2b50b656a7b6"],
  ["conf/mfcc.conf", 131, "1e2228006d01d805ad1c267fee9f79709ca87ac51bd82b0e3f5c69ba543f0fc4"],
  ["conf/model.conf", 290, "8f14cb1eeb07c762c371db648c6be688d347236155ca0f64fb13b6567a8ce81f"],
  ["graph/Gr.fst", 24_013_795, "023c8b7e30704a9e37765c635c252e608a02f361235bf94abdcf2a5225d85b20"],
  ["graph/HCLr.fst", 22_416_994, "5caafba3081e1646545ac6bff0dd7a318e53dcbdc86f237909ce1d2ac1293d34"],
  ["graph/disambig_tid.int", 102, "9ad87cc166d0998f08f758f47a6223a120dfffcbee805c4849c3aa5e6bb3c0fc"],
  ["graph/phones/word_boundary.int", 1_761, "da199d9c991e0e84681ddbb34627b915b26302d50a8fdaa23c51e2bc3a50b5c3"],
  ["ivector/final.dubm", 168_048, "8c5d7dd69d2122313baaf19f61f35dd3fa18b70c62ac0687e311e1c46e6daca7"],
  ["ivector/final.ie", 8_288_887, "3f37faf90c375b9e4740b569398b5829ed9cc07d19be6d441f72c3b71d7efcc6"],
  ["ivector/final.mat", 44_975, "ddd83586dc5f928cda8738b922c85ffe38fc789cb5f9151a712ca12f37265382"],
  ["ivector/global_cmvn.stats", 1_080, "33be09afcc80059847a275c3d043b51f1ab954c7c2438ddbbf4745e8ba144ff9"],
  ["ivector/online_cmvn.conf", 95, "a2f3571754b64297cb7efb2e7ca3df61995c5a45fcbb97188f90613552bb2dfe"],
  ["ivector/splice.conf", 35, "9f0c5f7c82d18eaf25d8bce470efa9f7741f88411fe428774bc0a9bb69a24756"],
];

/** An older small Spanish model, in the flat layout of its time. */
export const voskOlderSpanishFiles: readonly Listed[] = [
  ["Gr.fst", 19_567_467, "47c953854ecec387ebd49733bd3b77e1ecdd10c2470b68467d44d787e663b4a6"],
  ["HCLr.fst", 13_752_274, "359bca3c4b79dae3446a5118c02a7748376f251756c26fd81f7408398ae83187"],
  ["disambig_tid.int", 45, "f31b8d7125ab6212dab16bf3478dec2d2636a29492ff1d31f5c0c96a77adeb30"],
  ["final.mdl", 13_575_093, "b6de917698fb580f49e8674b4c982db1f4920d09450e629f8b0be6ca40f41324"],
  ["ivector/final.dubm", 168_048, "08cbed53b32c18e0bdf373380b28292e90ba6d7d82feb3f123d5ab5299de735c"],
  ["ivector/final.ie", 8_288_887, "9342d2382f1c9b6039cedbd810609cb4f5b99a2dff5c5dd244f0d38d0745aca7"],
  ["ivector/final.mat", 22_575, "8900c578b0a17abe40ed5e1b560be5b231f2252ccba038d12817bff752656d63"],
  ["ivector/global_cmvn.stats", 543, "4e7e128c8e0fe3eff559eab54adedca5b3055217f79dc6b47740d3881c133d40"],
  ["ivector/online_cmvn.conf", 95, "a2f3571754b64297cb7efb2e7ca3df61995c5a45fcbb97188f90613552bb2dfe"],
  ["ivector/splice.conf", 35, "9f0c5f7c82d18eaf25d8bce470efa9f7741f88411fe428774bc0a9bb69a24756"],
  ["mfcc.conf", 153, "d3d4c517da7e6d02ed85803eebf77bca3f7f48c9ab6dc035013250b36187f274"],
  ["word_boundary.int", 1_131, "581390c44961af08d79afc2b36ac41289b219810c85c049ddf5c6de0442ea92a"],
];
