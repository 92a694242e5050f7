// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import type { HttpRequestFormDataPart, HttpRequestNameValuePair, HttpResponse } from '../types.ts'

/** Named arguments of `httpRequest`. */
export interface HttpRequestOptions {
  /** Address. */
  readonly url: string
  /** Does not check the server's certificate. Default: `false`. */
  readonly ignoreSslErrors?: boolean
  /** Method of the request. Default: `'GET'`. */
  readonly httpMode?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE' | 'OPTIONS' | 'PATCH' | 'MKCOL'
  /** Proxy to go through. */
  readonly httpProxy?: string
  /** Status codes that count as success, as numbers and ranges separated by commas. Default: `'100:399'`. */
  readonly validResponseCodes?: string
  /** Text that the answer must hold. */
  readonly validResponseContent?: string
  /** Type that is asked for. Default: `'NOT_SET'`. */
  readonly acceptType?:
    | 'NOT_SET'
    | 'TEXT_HTML'
    | 'TEXT_PLAIN'
    | 'APPLICATION_FORM'
    | 'APPLICATION_FORM_DATA'
    | 'APPLICATION_JSON'
    | 'APPLICATION_JSON_UTF8'
    | 'APPLICATION_TAR'
    | 'APPLICATION_ZIP'
    | 'APPLICATION_OCTETSTREAM'
  /** Type of the request's body. Default: `'NOT_SET'`. */
  readonly contentType?:
    | 'NOT_SET'
    | 'TEXT_HTML'
    | 'TEXT_PLAIN'
    | 'APPLICATION_FORM'
    | 'APPLICATION_FORM_DATA'
    | 'APPLICATION_JSON'
    | 'APPLICATION_JSON_UTF8'
    | 'APPLICATION_TAR'
    | 'APPLICATION_ZIP'
    | 'APPLICATION_OCTETSTREAM'
  /** Seconds to wait; 0 for ever. */
  readonly timeout?: number
  /** Prints the answer in the log. Default: `false`. */
  readonly consoleLogResponseBody?: boolean
  /** Prints nothing in the log. Default: `false`. */
  readonly quiet?: boolean
  /** Id of the credentials for the server. */
  readonly authentication?: string
  /** Id of the credentials for the proxy. */
  readonly proxyAuthentication?: string
  /** Body of the request. */
  readonly requestBody?: string
  /** Takes proxy settings from Java's system properties. Default: `false`. */
  readonly useSystemProperties?: boolean
  /** Further headers. Default: empty. */
  readonly customHeaders?: readonly HttpRequestNameValuePair[]
  /** Parts of a form to send. Default: empty. */
  readonly formData?: readonly HttpRequestFormDataPart[]
  /** Path of a file that gets the answer. */
  readonly outputFile?: string
  /** How the answer's body is kept. Default: `'STRING'`. */
  readonly responseHandle?: 'NONE' | 'LEAVE_OPEN' | 'STRING'
  /** Path of a file to send. */
  readonly uploadFile?: string
  /** Name of that file in a form. */
  readonly multipartName?: string
  /** Sends that file as a form. Default: `true`. */
  readonly wrapAsMultipart?: boolean
  /** Logs in through NTLM. Default: `false`. */
  readonly useNtlm?: boolean
}

export interface HttpRequestStep {
  /**
   * Makes an HTTP request and gives the answer.
   * It runs on the controller, or on the agent when files are sent or written.
   *
   * - `url`: Address.
   * - `ignoreSslErrors`: Does not check the server's certificate. Default: `false`.
   * - `httpMode`: Method of the request. Default: `'GET'`.
   * - `httpProxy`: Proxy to go through.
   * - `validResponseCodes`: Status codes that count as success, as numbers and ranges separated by
   * commas. Default: `'100:399'`.
   * - `validResponseContent`: Text that the answer must hold.
   * - `acceptType`: Type that is asked for. Default: `'NOT_SET'`.
   * - `contentType`: Type of the request's body. Default: `'NOT_SET'`.
   * - `timeout`: Seconds to wait; 0 for ever.
   * - `consoleLogResponseBody`: Prints the answer in the log. Default: `false`.
   * - `quiet`: Prints nothing in the log. Default: `false`.
   * - `authentication`: Id of the credentials for the server.
   * - `proxyAuthentication`: Id of the credentials for the proxy.
   * - `requestBody`: Body of the request.
   * - `useSystemProperties`: Takes proxy settings from Java's system properties. Default: `false`.
   * - `customHeaders`: Further headers. Default: empty.
   * - `formData`: Parts of a form to send. Default: empty.
   * - `outputFile`: Path of a file that gets the answer.
   * - `responseHandle`: How the answer's body is kept. Default: `'STRING'`.
   * - `uploadFile`: Path of a file to send.
   * - `multipartName`: Name of that file in a form.
   * - `wrapAsMultipart`: Sends that file as a form. Default: `true`.
   * - `useNtlm`: Logs in through NTLM. Default: `false`.
   *
   * Plugin `http_request`, `jenkins.plugins.http_request.HttpRequestStep`.
   * @example
   * const response = httpRequest({ url: 'https://api.example.com/health', validResponseCodes: '200' })
   */
  (url: string): HttpResponse
  /** Makes an HTTP request and gives the answer. */
  (options: HttpRequestOptions): HttpResponse
}
