package jenkinsts.harness.steps;

import java.util.Set;

/** Names of describables that scripts write as calls; none of them is also a step. */
final class Symbols {
    static final Set<String> KNOWN = Set.of("""
        scmGit gitSource gitlab github bitbucket gitiles modernSCM legacySCM none
        cloneOption checkoutOption submodule localBranch lfs sparseCheckout cleanBeforeCheckout cleanAfterCheckout
        pruneStaleBranch pruneTags perBuildTag firstBuildChangelog changelogBase changelogToBranch authorInChangelog
        buildSingleRevisionOnly
        usernamePassword usernameColonPassword file certificate sshUserPrivateKey dockerCert aws gitUsernamePassword
        vaultString vaultFile kubeconfigContent
        string text booleanParam choice password run credentials buildSelector
        logRotator buildDiscarder disableConcurrentBuilds disableResume durabilityHint overrideIndexTriggers
        pipelineTriggers parameters preserveStashes rateLimitBuilds copyArtifactPermission githubProjectProperty
        gitLabConnection throttleJobProperty authorizationMatrix
        cron pollSCM upstream githubPush GenericTrigger snapshotDependencies parameterizedCron
        agent nonresumable kubernetesAgent
        culprits developers requestor recipients upstreamDevelopers brokenBuildSuspects brokenTestsSuspects
        buildUser previous contributor
        lastSuccessful lastCompleted lastWithArtifacts latestSavedBuild specific permalink buildParameter
        downstream workspace
        configMapVolume secretVolume emptyDirVolume hostPathVolume nfsVolume persistentVolumeClaim genericEphemeralVolume
        dynamicPVC emptyDirWorkspaceVolume hostPathWorkspaceVolume nfsWorkspaceVolume
        persistentVolumeClaimWorkspaceVolume
        always never onFailure evicted merge override
        containerTemplate containerEnvVar containerLivenessProbe envVar secretEnvVar podEnvVar podAnnotation portMapping
        configFile
        excludeCategory excludeFile excludeMessage excludeModule excludePackage excludeType
        includeCategory includeFile includeMessage includeModule includePackage includeType
        java javaDoc maven mavenConsole checkStyle pmdParser cpd spotBugs findBugs esLint tsLint pyLint flake8 pep8
        goLint goVet ktLint detekt gcc gcc4 clang clangTidy cppCheck hadoLint dockerLint trivy grype sarif issues
        taskScanner junitParser yamlLint shellCheck ansibleLint
        junitPublisher artifactsPublisher jacocoPublisher dependenciesFingerprintPublisher findbugsPublisher
        openTasksPublisher pipelineGraphPublisher concordionPublisher spotbugsPublisher coveragePublisher
        fileCopyOperation fileCreateOperation fileDeleteOperation fileDownloadOperation fileRenameOperation
        fileTransformOperation fileZipOperation fileUnZipOperation folderCopyOperation folderCreateOperation
        folderDeleteOperation folderRenameOperation
        inheriting inheritingGlobal nonInheriting
        """.trim().split("\\s+"));

    private Symbols() {}
}
