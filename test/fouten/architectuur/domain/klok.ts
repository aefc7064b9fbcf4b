export const vandaag = () => new Date();
