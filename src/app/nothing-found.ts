import { AppError } from './app-error';

/** A path that was named and leads nowhere. @param path as shown */
export function nothingThere(path: string): AppError {
  return new AppError('could-not', {
    zh: `没有 ${path} 这个文件或文件夹`,
    en: `there is no file or folder ${path}`,
  });
}

/** A folder that was named and holds no plan. @param path as shown */
export function noPlans(path: string): AppError {
  return new AppError('could-not', {
    zh: `${path} 里没有计划（plan.yaml）`,
    en: `there is no plan (plan.yaml) in ${path}`,
  });
}
