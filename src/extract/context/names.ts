import { closesPhrase } from '../text/chunks.ts';
import type { Token } from '../text/tokens.ts';

/** A name of a model rather than of data: "Llama3-8B", "GPT-4.5", "ResNet-50", "LeNet". */
export function isModel(text: string): boolean {
  return /^(GPT|[Ll][Ll]ama|LLaMA|Claude|Gemini|Qwen|Mistral|Mixtral|BERT|RoBERTa|DeBERTa|T5|ViT|VGG|CLIP|DeepSeek|Vicuna|Gemma|Phi-|PaLM|Codex|ChatGPT|XGBoost|LSTM|YOLO|Mamba|DETR|Swin)|[0-9]B(-|$)|^(Res|Le|Alex|Dense|Efficient|Mobile|Shuffle|Squeeze|GoogLe|U-?)Net|(LLM|CNN|DNN|GAN|SVM|RNN|GNN|MLP|VAE|VLM|NN)s?$/.test(
    text,
  );
}

/** A proper name: capitals inside the sentence. */
export function isNamed(tokens: readonly Token[], first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    const token = tokens[at];
    // Most words have no capital, and are the same string in small letters.
    if (token?.kind !== 'word' || token.text === token.lower) continue;
    if (!closesPhrase(token) && /[A-Z]/.test(token.text) && token.text.length > 1) return true;
  }
  return false;
}
