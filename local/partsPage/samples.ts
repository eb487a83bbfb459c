// Words that strain a page: very long ones, ones that run the other way, and ones that try to be markup.

export const longWord = 'Zorgcoördinatieontwikkelingsplatform';
export const longName = `Hoofdprojectwerkplaatsleergemeenschapsontwikkeling ${longWord} Zuid`;
export const rightToLeft = 'مشروع التعلّم في رعاية الحيّ';
export const markup = '<script>alert(1)</script>';
