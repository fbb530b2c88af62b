import { validate } from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import { advisedError } from '../../schema/advice/document-advice.ts';
import { executeAdvised } from '../../schema/advice/execute-advised.ts';
import { decoded } from '../../schema/plan/octet-text.ts';
import type { Api } from '../api.ts';
import type { Log } from '../log.ts';
import { checkOperation } from './check-operation.ts';
import { type FastExit, graphqlRequestOf, lacksQuery } from './graphql-request.ts';
import { errorMask, hiddenMessage } from './mask-error.ts';
import type { AnswerType } from './media-type.ts';
import { parseDocument } from './parse-document.ts';
import { requestError } from './request-error.ts';

/** Answers every GraphQL request, and words every error. */
export interface GeneralExit {
  answer(request: GeneralRequest): Promise<GeneralAnswer>;
}

export interface GeneralRequest {
  method: string;
  /** Path and query string. */
  url: string;
  /** JSON, for a POST. */
  body?: string;
  type: AnswerType;
  /** Whether the fast exit was asked before and declined. */
  declined: boolean;
}

export interface GeneralAnswer {
  status: number;
  headers: Record<string, string>;
  text: string;
}

export type GeneralExitOptions = Pick<
  Api,
  'schema' | 'fastExit' | 'validationRules' | 'parseOptions' | 'context' | 'extensions'
> & { log: Log };

/** Yoga as the general exit. Reading the body, its size, hosts, origins and pages are the transport's business, not Yoga's. */
export function createGeneralExit(options: GeneralExitOptions): GeneralExit {
  const yoga = createYoga<{ declined: boolean }>({
    schema: options.schema,
    context: () => options.context,
    plugins: [
      useEngine(options),
      useQueryRule(),
      useFastExit(options.fastExit),
      ...(options.extensions ? [useExtensions(options.extensions)] : []),
    ],
    maskedErrors: { maskError: errorMask(options.log), errorMessage: hiddenMessage },
    // What is worth a line, the mask logs, and once; Yoga would twice.
    logging: false,
    cors: false,
    graphiql: false,
    landingPage: false,
    multipart: false,
    maxRequestBodySize: false,
  });
  return {
    async answer({ method, url, body, type, declined }) {
      const headers = { accept: type, 'content-type': 'application/json' };
      const init = body === undefined ? { method, headers } : { method, headers, body };
      const response = await yoga.fetch(`http://localhost${url}`, init, { declined });
      const answered: Record<string, string> = {};
      response.headers.forEach((value, name) => {
        answered[name] = value;
      });
      return { status: response.status, headers: answered, text: await response.text() };
    },
  };
}

/** graphql-js itself, so that both exits follow the same rules, and our rules and limits. */
function useEngine({ validationRules, parseOptions }: GeneralExitOptions): Plugin {
  return {
    onParse: ({ setParseFn }) => {
      setParseFn((source) => parseDocument(source, parseOptions));
      return ({ result, context }) => {
        if (!(result instanceof Error)) checkOperation(result, context.params.operationName);
      };
    },
    onValidate: ({ setValidationFn }) =>
      setValidationFn((schema, document) =>
        // What it suggests is what is spelled alike, whether or not it means the same.
        validate(schema, document, validationRules, { hideSuggestions: true }).map((error) =>
          advisedError(schema, document, error),
        ),
      ),
    onExecute: ({ setExecuteFn }) => setExecuteFn(executeAdvised),
  };
}

/** Refuses what holds no operation as no GraphQL request, whatever the client takes; Yoga would answer some with status 200. */
function useQueryRule(): Plugin {
  return {
    onParams({ params }) {
      if (!lacksQuery(params)) return;
      throw requestError('BAD_REQUEST', '"query" is missing: it holds the text of the operation.', {
        spec: false,
      });
    },
  };
}

/** Answers as text what needs no graphql-js, however it came: a GET takes this way. */
function useFastExit(fastExit: FastExit): Plugin<object, { declined: boolean }> {
  return {
    onParams({ params, context, setResult }) {
      if (context.declined) return;
      const request = graphqlRequestOf(params);
      const answer = request === undefined ? undefined : fastExit.answer(request);
      if (answer === undefined) return;
      const result = { data: undefined, stringify: () => decoded(answer) };
      setResult(result);
    },
  };
}

/** Says beside every answer, an error's too, what collection it is of. */
function useExtensions(extensions: () => object): Plugin {
  return {
    onResultProcess({ result, setResult }) {
      if (Array.isArray(result) || Symbol.asyncIterator in result) return;
      setResult({ ...result, extensions: { ...result.extensions, ...extensions() } });
    },
  };
}
