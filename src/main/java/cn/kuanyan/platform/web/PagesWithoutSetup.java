package cn.kuanyan.platform.web;

import org.camunda.bpm.spring.boot.starter.webapp.filter.LazyDelegateFilter;
import org.camunda.bpm.spring.boot.starter.webapp.filter.ResourceLoaderDependingFilter;
import org.camunda.bpm.spring.boot.starter.webapp.filter.ResourceLoadingProcessEnginesFilter;

/** Serves the pages of the webapps. The group camunda-admin stays empty for good, so nothing waits to be set up. */
public class PagesWithoutSetup extends LazyDelegateFilter<ResourceLoaderDependingFilter> {

    public PagesWithoutSetup() {
        super(Pages.class);
    }

    public static class Pages extends ResourceLoadingProcessEnginesFilter {

        @Override
        protected boolean needsInitialUser(String engineName) {
            return false;
        }
    }
}
