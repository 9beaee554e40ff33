export default {
  app: {name: 'Cockpit', vendor: '宽严'},
  locales: {availableLocales: ['en'], fallbackLocale: 'en'},
  customScripts: ['../kuanyan/trial-clock'],
  disableWelcomeMessage: true
};
