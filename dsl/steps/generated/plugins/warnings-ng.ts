// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import type {
  AnalysisResult,
  AnalysisTool,
  AnnotatedReport,
  IssueFilter,
  ReportScanningTool,
  ResultAction,
  SourceCodeDirectory,
  ToolProxy,
  WarningsQualityGate,
} from '../types.ts'

/** Named arguments of `publishIssues`. */
export interface PublishIssuesOptions {
  /** The problems. */
  readonly issues?: readonly AnnotatedReport[]
  /** Name of the results in addresses. */
  readonly id?: string
  /** Its name. */
  readonly name?: string
  /** Icon of the results. */
  readonly icon?: string
  /** Which of several repositories to compare with. */
  readonly scm?: string
  /** Fails the build when it goes wrong. Default: `false`. */
  readonly failOnError?: boolean
  /** Stops the build at once when a limit is reached. Default: `false`. */
  readonly stopBuild?: boolean
  /** Does not compare with the changes of the commit. Default: `false`. */
  readonly skipDeltaCalculation?: boolean
  /** Publishes no check to the source platform. Default: `false`. */
  readonly skipPublishingChecks?: boolean
  /** Which problems the check marks. Default: `'NEW'`. */
  readonly checksAnnotationScope?: 'ALL' | 'NEW' | 'MODIFIED' | 'SKIP'
  /**
   * Publishes all problems in the check. Default: `false`.
   * @deprecated It has no effect any more.
   */
  readonly publishAllIssues?: boolean
  /** Compares with builds whose limits were broken too. Default: `false`. */
  readonly ignoreQualityGate?: boolean
  /** Prints nothing in the log. Default: `false`. */
  readonly quiet?: boolean
  /** Character set of the sources. */
  readonly sourceCodeEncoding?: string
  /** Number of issues up to which the job is healthy. */
  readonly healthy?: number
  /** Number of problems from which the job is unhealthy. */
  readonly unhealthy?: number
  /** Gravity from which problems count for the job's health. Default: `'LOW'`. */
  readonly minimumSeverity?: 'LOW' | 'NORMAL' | 'HIGH' | 'ERROR'
  /** Which charts are shown. Default: `'AGGREGATION_TOOLS'`. */
  readonly trendChartType?:
    'AGGREGATION_TOOLS' | 'TOOLS_AGGREGATION' | 'TOOLS_ONLY' | 'AGGREGATION_ONLY' | 'NONE'
  /** Limits for the number of problems. Default: empty. */
  readonly qualityGates?: readonly WarningsQualityGate[]
}

export interface PublishIssuesStep {
  /**
   * Publishes problems that `scanForIssues` found.
   *
   * - `issues`: The problems.
   * - `id`: Name of the results in addresses.
   * - `name`: Its name.
   * - `icon`: Icon of the results.
   * - `scm`: Which of several repositories to compare with.
   * - `failOnError`: Fails the build when it goes wrong. Default: `false`.
   * - `stopBuild`: Stops the build at once when a limit is reached. Default: `false`.
   * - `skipDeltaCalculation`: Does not compare with the changes of the commit. Default: `false`.
   * - `skipPublishingChecks`: Publishes no check to the source platform. Default: `false`.
   * - `checksAnnotationScope`: Which problems the check marks. Default: `'NEW'`.
   * - `publishAllIssues`: Publishes all problems in the check. Default: `false`.
   * - `ignoreQualityGate`: Compares with builds whose limits were broken too. Default: `false`.
   * - `quiet`: Prints nothing in the log. Default: `false`.
   * - `sourceCodeEncoding`: Character set of the sources.
   * - `healthy`: Number of issues up to which the job is healthy.
   * - `unhealthy`: Number of problems from which the job is unhealthy.
   * - `minimumSeverity`: Gravity from which problems count for the job's health. Default: `'LOW'`.
   * - `trendChartType`: Which charts are shown. Default: `'AGGREGATION_TOOLS'`.
   * - `qualityGates`: Limits for the number of problems. Default: empty.
   *
   * Plugin `warnings-ng`, `io.jenkins.plugins.analysis.core.steps.PublishIssuesStep`.
   * @example
   * publishIssues({ issues: [report] })
   */
  (issues: readonly AnnotatedReport[]): ResultAction
  /** Publishes problems that `scanForIssues` found. */
  (options?: PublishIssuesOptions): ResultAction
}

/** Named arguments of `recordIssues`. */
export interface RecordIssuesOptions {
  /** Which of several repositories to compare with. */
  readonly scm?: string
  /** Limits for the number of problems. Default: empty. */
  readonly qualityGates?: readonly WarningsQualityGate[]
  /** Name of the results in addresses. */
  readonly id?: string
  /** Its name. */
  readonly name?: string
  /** Icon of the results. */
  readonly icon?: string
  /**
   * Tools, wrapped.
   * @deprecated Use `tools`.
   */
  readonly toolProxies?: readonly ToolProxy[]
  /** The tools. */
  readonly tools?: readonly AnalysisTool[]
  /** The tool, when there is one. */
  readonly tool?: AnalysisTool
  /** Character set of the sources. */
  readonly sourceCodeEncoding?: string
  /** Folders with sources. Default: empty. */
  readonly sourceDirectories?: readonly SourceCodeDirectory[]
  /** For which builds the coloured sources are kept. Default: `'EVERY_BUILD'`. */
  readonly sourceCodeRetention?: 'NEVER' | 'LAST_BUILD' | 'EVERY_BUILD' | 'MODIFIED'
  /** Publishes the problems of all tools as one. Default: `false`. */
  readonly aggregatingResults?: boolean
  /** Prints nothing in the log. Default: `false`. */
  readonly quiet?: boolean
  /** Does not ask git who wrote the lines. Default: `false`. */
  readonly skipBlames?: boolean
  /** Does not look at the sources at all. Default: `false`. */
  readonly skipPostProcessing?: boolean
  /** Does not compare with the changes of the commit. Default: `false`. */
  readonly skipDeltaCalculation?: boolean
  /** Publishes no check to the source platform. Default: `false`. */
  readonly skipPublishingChecks?: boolean
  /** Which problems the check marks. Default: `'NEW'`. */
  readonly checksAnnotationScope?: 'ALL' | 'NEW' | 'MODIFIED' | 'SKIP'
  /**
   * Publishes all problems in the check. Default: `false`.
   * @deprecated It has no effect any more.
   */
  readonly publishAllIssues?: boolean
  /** Records for failed builds too. Default: `false`. */
  readonly enabledForFailure?: boolean
  /** Compares with builds whose limits were broken too. Default: `false`. */
  readonly ignoreQualityGate?: boolean
  /** Fails the build when it goes wrong. Default: `false`. */
  readonly failOnError?: boolean
  /** Stops the build at once when a limit is reached. Default: `false`. */
  readonly stopBuild?: boolean
  /** Number of issues up to which the job is healthy. */
  readonly healthy?: number
  /** Number of problems from which the job is unhealthy. */
  readonly unhealthy?: number
  /** Gravity from which problems count for the job's health. Default: `'LOW'`. */
  readonly minimumSeverity?: 'LOW' | 'NORMAL' | 'HIGH' | 'ERROR'
  /** Which charts are shown. Default: `'AGGREGATION_TOOLS'`. */
  readonly trendChartType?:
    'AGGREGATION_TOOLS' | 'TOOLS_AGGREGATION' | 'TOOLS_ONLY' | 'AGGREGATION_ONLY' | 'NONE'
  /** Which problems count. Default: empty. */
  readonly filters?: readonly IssueFilter[]
}

export interface RecordIssuesStep {
  /**
   * Reads the reports of analysis tools, publishes the problems and applies limits.
   * Needs an agent.
   *
   * - `scm`: Which of several repositories to compare with.
   * - `qualityGates`: Limits for the number of problems. Default: empty.
   * - `id`: Name of the results in addresses.
   * - `name`: Its name.
   * - `icon`: Icon of the results.
   * - `toolProxies`: Tools, wrapped.
   * - `tools`: The tools.
   * - `tool`: The tool, when there is one.
   * - `sourceCodeEncoding`: Character set of the sources.
   * - `sourceDirectories`: Folders with sources. Default: empty.
   * - `sourceCodeRetention`: For which builds the coloured sources are kept. Default: `'EVERY_BUILD'`.
   * - `aggregatingResults`: Publishes the problems of all tools as one. Default: `false`.
   * - `quiet`: Prints nothing in the log. Default: `false`.
   * - `skipBlames`: Does not ask git who wrote the lines. Default: `false`.
   * - `skipPostProcessing`: Does not look at the sources at all. Default: `false`.
   * - `skipDeltaCalculation`: Does not compare with the changes of the commit. Default: `false`.
   * - `skipPublishingChecks`: Publishes no check to the source platform. Default: `false`.
   * - `checksAnnotationScope`: Which problems the check marks. Default: `'NEW'`.
   * - `publishAllIssues`: Publishes all problems in the check. Default: `false`.
   * - `enabledForFailure`: Records for failed builds too. Default: `false`.
   * - `ignoreQualityGate`: Compares with builds whose limits were broken too. Default: `false`.
   * - `failOnError`: Fails the build when it goes wrong. Default: `false`.
   * - `stopBuild`: Stops the build at once when a limit is reached. Default: `false`.
   * - `healthy`: Number of issues up to which the job is healthy.
   * - `unhealthy`: Number of problems from which the job is unhealthy.
   * - `minimumSeverity`: Gravity from which problems count for the job's health. Default: `'LOW'`.
   * - `trendChartType`: Which charts are shown. Default: `'AGGREGATION_TOOLS'`.
   * - `filters`: Which problems count. Default: empty.
   *
   * Plugin `warnings-ng`, `io.jenkins.plugins.analysis.core.steps.RecordIssuesStep`.
   * @example
   * recordIssues({ tools: [analysisTools.esLint({ pattern: 'eslint.xml' })], enabledForFailure: true })
   */
  (options?: RecordIssuesOptions): readonly AnalysisResult[]
}

/** Named arguments of `scanForIssues`. */
export interface ScanForIssuesOptions {
  /** The tool. */
  readonly tool?: AnalysisTool
  /** Which problems count. Default: empty. */
  readonly filters?: readonly IssueFilter[]
  /** Prints nothing in the log. Default: `false`. */
  readonly quiet?: boolean
  /** Which of several repositories to compare with. */
  readonly scm?: string
  /** Does not ask git who wrote the lines. Default: `false`. */
  readonly skipBlames?: boolean
  /**
   * Does not ask git who wrote the lines. Default: `false`.
   * @deprecated Use `skipBlames`.
   */
  readonly blameDisabled?: boolean
  /** Does not look at the sources at all. Default: `false`. */
  readonly skipPostProcessing?: boolean
  /** Character set of the sources. */
  readonly sourceCodeEncoding?: string
  /** Folders with sources. Default: empty. */
  readonly sourceDirectories?: readonly SourceCodeDirectory[]
  /** For which builds the coloured sources are kept. Default: `'EVERY_BUILD'`. */
  readonly sourceCodeRetention?: 'NEVER' | 'LAST_BUILD' | 'EVERY_BUILD' | 'MODIFIED'
  /** Start of paths to replace. */
  readonly sourcePathPrefix?: string
  /** What it is replaced by. */
  readonly targetPathPrefix?: string
}

export interface ScanForIssuesStep {
  /**
   * Reads the reports of an analysis tool and gives the problems.
   * Needs an agent.
   *
   * - `tool`: The tool.
   * - `filters`: Which problems count. Default: empty.
   * - `quiet`: Prints nothing in the log. Default: `false`.
   * - `scm`: Which of several repositories to compare with.
   * - `skipBlames`: Does not ask git who wrote the lines. Default: `false`.
   * - `blameDisabled`: Does not ask git who wrote the lines. Default: `false`.
   * - `skipPostProcessing`: Does not look at the sources at all. Default: `false`.
   * - `sourceCodeEncoding`: Character set of the sources.
   * - `sourceDirectories`: Folders with sources. Default: empty.
   * - `sourceCodeRetention`: For which builds the coloured sources are kept. Default: `'EVERY_BUILD'`.
   * - `sourcePathPrefix`: Start of paths to replace.
   * - `targetPathPrefix`: What it is replaced by.
   *
   * Plugin `warnings-ng`, `io.jenkins.plugins.analysis.core.steps.ScanForIssuesStep`.
   * @example
   * const report = scanForIssues({ tool: analysisTools.java() })
   */
  (options?: ScanForIssuesOptions): AnnotatedReport
}

/**
 * Named arguments of `excludeCategory`.
 * Plugin `warnings-ng`, `io.jenkins.plugins.analysis.core.filter.ExcludeCategory`.
 */
export interface ExcludeCategoryIssueFilter {
  /** Regular expression. */
  readonly pattern: string
}

/**
 * Named arguments of `excludeFile`.
 * Plugin `warnings-ng`, `io.jenkins.plugins.analysis.core.filter.ExcludeFile`.
 */
export interface ExcludeFileIssueFilter {
  /** Regular expression. */
  readonly pattern: string
}

/**
 * Named arguments of `excludeMessage`.
 * Plugin `warnings-ng`, `io.jenkins.plugins.analysis.core.filter.ExcludeMessage`.
 */
export interface ExcludeMessageIssueFilter {
  /** Regular expression. */
  readonly pattern: string
}

/**
 * Named arguments of `excludeModule`.
 * Plugin `warnings-ng`, `io.jenkins.plugins.analysis.core.filter.ExcludeModule`.
 */
export interface ExcludeModuleIssueFilter {
  /** Regular expression. */
  readonly pattern: string
}

/**
 * Named arguments of `excludePackage`.
 * Plugin `warnings-ng`, `io.jenkins.plugins.analysis.core.filter.ExcludePackage`.
 */
export interface ExcludePackageIssueFilter {
  /** Regular expression. */
  readonly pattern: string
}

/**
 * Named arguments of `excludeType`.
 * Plugin `warnings-ng`, `io.jenkins.plugins.analysis.core.filter.ExcludeType`.
 */
export interface ExcludeTypeIssueFilter {
  /** Regular expression. */
  readonly pattern: string
}

/**
 * Named arguments of `includeCategory`.
 * Plugin `warnings-ng`, `io.jenkins.plugins.analysis.core.filter.IncludeCategory`.
 */
export interface IncludeCategoryIssueFilter {
  /** Regular expression. */
  readonly pattern: string
}

/**
 * Named arguments of `includeFile`.
 * Plugin `warnings-ng`, `io.jenkins.plugins.analysis.core.filter.IncludeFile`.
 */
export interface IncludeFileIssueFilter {
  /** Regular expression. */
  readonly pattern: string
}

/**
 * Named arguments of `includeMessage`.
 * Plugin `warnings-ng`, `io.jenkins.plugins.analysis.core.filter.IncludeMessage`.
 */
export interface IncludeMessageIssueFilter {
  /** Regular expression. */
  readonly pattern: string
}

/**
 * Named arguments of `includeModule`.
 * Plugin `warnings-ng`, `io.jenkins.plugins.analysis.core.filter.IncludeModule`.
 */
export interface IncludeModuleIssueFilter {
  /** Regular expression. */
  readonly pattern: string
}

/**
 * Named arguments of `includePackage`.
 * Plugin `warnings-ng`, `io.jenkins.plugins.analysis.core.filter.IncludePackage`.
 */
export interface IncludePackageIssueFilter {
  /** Regular expression. */
  readonly pattern: string
}

/**
 * Named arguments of `includeType`.
 * Plugin `warnings-ng`, `io.jenkins.plugins.analysis.core.filter.IncludeType`.
 */
export interface IncludeTypeIssueFilter {
  /** Regular expression. */
  readonly pattern: string
}

/**
 * Named arguments of `analysisParser`.
 * Plugin `warnings-ng`.
 */
export interface AnalysisParserAnalysisTool extends ReportScanningTool {
  /** Id of the parser. */
  readonly analysisModelId: string
}

/**
 * Named arguments of `axivionSuite`.
 * Plugin `warnings-ng`.
 */
export interface AxivionSuiteAnalysisTool extends ReportScanningTool {
  /** Folder that paths start from. */
  readonly basedir?: string
  /** Address of the project. */
  readonly projectUrl?: string
  /** Id of the credentials for the server. */
  readonly credentialsId?: string
  /** Filter of the server. */
  readonly namedFilter?: string
  /** Leaves out problems that someone has dealt with. Default: `true`. */
  readonly ignoreSuppressedOrJustified?: boolean
}

/**
 * Named arguments of `cpd`.
 * Plugin `warnings-ng`.
 */
export interface CpdAnalysisTool extends ReportScanningTool {
  /** Lines from which a duplication is grave. Default: `50`. */
  readonly highThreshold?: number
  /** Lines from which a duplication is normal. Default: `25`. */
  readonly normalThreshold?: number
}

/**
 * Named arguments of `dupFinder`.
 * Plugin `warnings-ng`.
 */
export interface DupFinderAnalysisTool extends ReportScanningTool {
  /** Lines from which a duplication is grave. Default: `50`. */
  readonly highThreshold?: number
  /** Lines from which a duplication is normal. Default: `25`. */
  readonly normalThreshold?: number
}

/**
 * Named arguments of `findBugs`.
 * Plugin `warnings-ng`.
 */
export interface FindBugsAnalysisTool extends ReportScanningTool {
  /** Takes the rank for the gravity. Default: `false`. */
  readonly useRankAsPriority?: boolean
}

/**
 * Named arguments of `groovyScript`.
 * Plugin `warnings-ng`.
 */
export interface GroovyScriptAnalysisTool extends ReportScanningTool {
  /** Id of the parser in Jenkins' configuration. */
  readonly parserId: string
}

/**
 * Named arguments of `simian`.
 * Plugin `warnings-ng`.
 */
export interface SimianAnalysisTool extends ReportScanningTool {
  /** Lines from which a duplication is grave. Default: `50`. */
  readonly highThreshold?: number
  /** Lines from which a duplication is normal. Default: `25`. */
  readonly normalThreshold?: number
}

/**
 * Named arguments of `spotBugs`.
 * Plugin `warnings-ng`.
 */
export interface SpotBugsAnalysisTool extends ReportScanningTool {
  /** Takes the rank for the gravity. Default: `false`. */
  readonly useRankAsPriority?: boolean
}

/**
 * Named arguments of `taskScanner`.
 * Plugin `warnings-ng`.
 */
export interface TaskScannerAnalysisTool extends ReportScanningTool {
  /** Ant patterns of the sources. */
  readonly includePattern?: string
  /** Ant patterns of sources to leave out. */
  readonly excludePattern?: string
  /** Words for urgent tasks, separated by commas. */
  readonly highTags?: string
  /** Words for normal tasks. */
  readonly normalTags?: string
  /** Words for minor tasks. */
  readonly lowTags?: string
  /** Takes upper and lower case as equal. Default: `false`. */
  readonly ignoreCase?: boolean
  /** Takes the words for regular expressions. Default: `false`. */
  readonly isRegularExpression?: boolean
}
